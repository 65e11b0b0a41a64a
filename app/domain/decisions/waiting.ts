import type { LeaseStanding } from '~/domain/leases/lease-standing'
import type { FeePeriod } from '~/domain/leases/lease-terms'
import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import type { Proposal } from '~/domain/pauses/proposals'
import type { DecisionRow } from './decisions.queries.server'

/** One thing that waiting costs, from data alone; amounts in dong, days ISO. */
export type WaitingCost =
  /** A fee that is owed while nobody decides, VAT included. */
  | { kind: 'fee'; leaseId: number; service: string; period: FeePeriod; fee: bigint }
  /** Days of standing still so far. */
  | { kind: 'days-lost'; days: number }
  /** Of the year's plan of the project, what is not disbursed: it lapses after the day unless carried over. */
  | { kind: 'lapses'; year: number; amount: bigint; on: string }

type About =
  | { kind: 'pause'; pause: PauseRow }
  | { kind: 'lease-end'; lease: EndingLease }
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'review'; decision: DecisionRow }

export type EndingLease = {
  id: number
  service: string
  provider: string
  endsOn: string
  noticeBy: string | null
  standing: LeaseStanding
}

/** What waits for a decision on a day: the question, since when, what waiting costs, and how many ways there are. */
export type Waiting = About & {
  key: string
  /** The row of due_decision that a decision answers; null for what only its day has brought. */
  dueId: number | null
  projectId: number
  project: string
  since: string
  /** Full days of waiting on the day: none on the day it came due. */
  waited: number
  /** Worth of what it is about, in dong; null where no data gives it. */
  worth: bigint | null
  costs: WaitingCost[]
  options: number
}

/** The last day on which what is planned for a year can be paid (31 January of the next year). */
export const lapsesOn = (year: number): string => `${year + 1}-01-31`
