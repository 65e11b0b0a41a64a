import type { NoticeKind } from '~/domain/notices/notice-kind'
import type { Draft } from './draft'

/** So many units named one by one: the plan has a part that says who does what. */
const FEWEST_LEADS = 2

/**
 * A plan first lists what is to be done and then, under «Tổ chức thực hiện», who does it. What its first part gives to
 * nobody is the matter of the plan, not a directive; in every other kind of document a task without a lead is kept and
 * asked about.
 */
export function givesToNobody(drafts: readonly Draft[], kind: NoticeKind | null): (draft: Draft) => boolean {
  if (kind !== 'ke-hoach') return () => false
  const leads = new Set(drafts.filter((draft) => draft.lead.length > 0).map((draft) => draft.lead.join('|')))
  return (draft) => leads.size >= FEWEST_LEADS && draft.lead.length === 0 && draft.order.kind !== 'approve'
}
