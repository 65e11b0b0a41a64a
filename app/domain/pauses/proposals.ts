import type { OrderKind } from '~/domain/projects/project-order'
import { fold } from '~/domain/vietnamese-text'
import type { PauseTarget } from './pause'

/** A part of a project that an order can mean. */
export type Part = { planId: number | null; bidPackageId: number | null; name: string }

/** Another order of the same notice: what a pause may wait for. */
export type Waitable = { directiveId: number; text: string; decision: string; sharesProject: boolean }

/** What an order of a notice asks of one project, ready to confirm. */
export type Proposal = {
  kind: OrderKind
  directiveId: number
  clauseId: number
  noticeId: number
  notice: string | null
  section: string
  /** ISO day of the notice: the pause begins with it. */
  issuedOn: string | null
  text: string
  condition: string | null
  projectId: number
  project: string
  /** The decision that waits for it, and since when; null where none was opened yet. */
  waitingSince: string | null
  parts: (Part & { ordinal: number | null })[]
  targets: PauseTarget[]
  /** Other open orders of the same notice, and the one that the condition most likely means. */
  waitables: Waitable[]
  conditionDirectiveId: number | null
  /** The leases of the project, for an order to keep renting. */
  leases: { id: number; service: string }[]
}

/** An order to keep renting, as a lease needs it: who renews it names the directive and the clause. */
export type LeaseProposal = Pick<Proposal, 'directiveId' | 'clauseId' | 'projectId' | 'leases'> & {
  kind: 'continue-rent'
}

export const isLeaseProposal = (proposal: Proposal): proposal is Proposal & LeaseProposal =>
  proposal.kind === 'continue-rent'

/** Words that stand in most orders and tell nothing apart. */
const COMMON = new Set(
  'va cac cua cho voi tai de den khi co la duoc trong ngoai theo ve hoac thi nay do se da dang mot nhung viec thuc hien tam dung ke hoach yeu cau giao don vi tinh ubnd so he thong du an goi thau'.split(
    ' ',
  ),
)

const tokens = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !COMMON.has(word)),
  )

/** How many telling words two texts share. */
function shared(a: string, b: string): number {
  const of = tokens(b)
  return [...tokens(a)].filter((word) => of.has(word)).length
}

const SPEAKS_OF_TENDERS = /dau thau|goi thau|lua chon nha thau|mua sam|mua bo sung|chao hang/
const LEAST_SHARED = 2

/**
 * What an order to pause most likely means of its project: the packages whose names share most words with it; else, where
 * it speaks of tenders, the plans; else the whole project. A suggestion: a person confirms it.
 */
export function suggestTargets(order: string, projectId: number, parts: readonly Part[]): PauseTarget[] {
  const target = ({ planId, bidPackageId }: Pick<Part, 'planId' | 'bidPackageId'>): PauseTarget => ({
    ...{ projectId, planId: bidPackageId === null ? planId : null, bidPackageId },
  })
  const packages = parts.filter((part) => part.bidPackageId !== null)
  const scored = packages.map((part) => ({ part, score: shared(order, part.name) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (best >= LEAST_SHARED) return scored.filter(({ score }) => score === best).map(({ part }) => target(part))
  const plans = parts.filter((part) => part.bidPackageId === null)
  if (SPEAKS_OF_TENDERS.test(fold(order)) && plans.length > 0) return plans.map(target)
  return [target({ planId: null, bidPackageId: null })]
}

/**
 * Which other order of the notice the condition speaks of: the one that shares most words with it, an evaluation before
 * others where the condition speaks of one. Null where none is near enough.
 */
export function suggestCondition(condition: string | null, others: readonly Waitable[]): number | null {
  if (condition === null) return null
  const evaluates = /danh gia|xem xet|ra soat|nghien cuu/.test(fold(condition))
  const scored = others.map((other) => ({
    other,
    score:
      shared(condition, other.text) +
      (other.sharesProject ? 1 : 0) +
      (evaluates && (other.decision === 'evaluate' || other.decision === 'review') ? 1 : 0),
  }))
  const [first] = scored.sort((a, b) => b.score - a.score)
  return first && first.score >= LEAST_SHARED ? first.other.directiveId : null
}
