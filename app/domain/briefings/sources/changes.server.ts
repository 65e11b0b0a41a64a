import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { addDays } from '~/domain/calendar-day'
import type { MatterFact } from '../matter'
import { sayClause, sayCount, sayDay, sayShort } from '../say'
import type { MatterSource } from './matter-source'

const COMPLETED_SHOWN = 3

/** One sheet that informs: what happened since the last briefing. Only for who sees everything: it speaks of all units. */
export const changesSince: MatterSource = {
  kind: 'changes',
  candidates: async (db, { asOf, scope, since }) => {
    if (scope !== 'all') return []
    const [counts, completed] = await Promise.all([countChanges(db, since, asOf), listCompleted(db, since, asOf)])
    const fact = (words: string, count: number, link: string): MatterFact[] =>
      count === 0
        ? []
        : [{ words, figure: sayCount(count), on: asOf, source: 'Nhật ký hệ thống', link, certainty: 'actual' }]
    const facts = [
      ...fact('Văn bản chỉ đạo mới được xác nhận', counts.notices, '/notices'),
      ...fact('Nhiệm vụ được xác nhận hoàn thành', counts.completed, '/directives?standing=done'),
      ...completed.map(
        (one): MatterFact => ({
          ...{ words: sayShort(one.text, 120), figure: `xong ${sayDay(one.on)}`, on: one.on, certainty: 'actual' },
          ...{ source: sayClause(one.section, one.notice), link: `/directives/${one.id}` },
        }),
      ),
      ...fact('Lần gia hạn được chấp thuận', counts.extensions, '/directives'),
      ...fact('Lần tạm dừng được ghi nhận', counts.paused, '/pauses'),
      ...fact('Lần cho tiếp tục hoặc hủy sau tạm dừng', counts.ended, '/pauses?show=over'),
      ...fact('Quyết định đã lấy', counts.decisions, '/'),
    ]
    if (facts.length === 0) return []
    return [
      {
        ...{ kind: 'changes', key: 'changes', projectId: null, organisationId: null, rank: 4 },
        why: `từ ngày ${sayDay(since)}`,
        content: {
          question: `Tình hình thay đổi từ ngày ${sayDay(since)} đến ngày ${sayDay(asOf)}`,
          ...{ facts, options: [], waiting: null, recommended: null, reason: null },
        },
      },
    ]
  },
}

type Counts = {
  notices: number
  completed: number
  extensions: number
  paused: number
  ended: number
  decisions: number
}

async function countChanges(db: Executor, since: string, asOf: string): Promise<Counts> {
  const within = (day: SQL) => sql`${day} > ${since}::date and ${day} <= ${asOf}::date`
  const at = (instant: SQL) => within(sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`)
  const [row] = await db.execute<Counts>(sql`select
    (select count(*)::int from notice where state = 'confirmed' and ${at(sql`confirmed_at`)}) as notices,
    (select count(*)::int from directive where ${within(sql`completed_on`)}) as completed,
    (select count(*)::int from extension where state = 'granted' and ${at(sql`decided_at`)}) as extensions,
    (select count(*)::int from pause where ending is distinct from 'undone' and ${within(sql`"from"`)}) as paused,
    (select count(*)::int from pause where ending in ('resumed', 'cancelled') and ${within(sql`ended_on`)}) as ended,
    (select count(*)::int from decision where undone_at is null and ${within(sql`taken_on`)}) as decisions`)
  return row ?? { notices: 0, completed: 0, extensions: 0, paused: 0, ended: 0, decisions: 0 }
}

const listCompleted = (db: Executor, since: string, asOf: string) =>
  db.execute<{ id: number; text: string; on: string; section: string; notice: string | null }>(sql`
    select directive.id, directive.text, directive.completed_on::text as "on", directive.section,
      notice.number_symbol as notice
    from directive join notice on notice.id = directive.notice_id
    where directive.completed_on >= ${addDays(since, 1)}::date and directive.completed_on <= ${asOf}::date
    order by directive.completed_on desc, directive.id desc limit ${COMPLETED_SHOWN}`)
