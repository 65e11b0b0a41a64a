import type { AllocationHorizon } from '~/domain/money/funding-terms'
import type { CancelHow, PauseTarget } from '~/domain/pauses/pause'
import type { EffectSubject, FieldChange } from './decision-terms'

/** What follows a lease: another lease, a project that takes it over, or words. */
export type Successor = { leaseId: number | null; projectId: number | null; words: string | null }

export type RenewalAsked = {
  newEndsOn: string
  signedOn: string
  noticeBy: string | null
  /** Of the signed appendix; null where the clause alone orders to keep renting. */
  documentNumber: string | null
}

/** The plan of a year (or term) and source brought to another amount; `was`: what the person saw, or a conflict (R16). */
export type AllocationAsked = {
  sourceId: number
  horizon: AllocationHorizon
  year: number
  lastYear: number
  was: bigint
  to: bigint
  decisionNumber: string
  decidedOn: string
  reason: string
}

export type AppendixAsked = {
  number: string
  signedOn: string
  newValue: bigint
  newEndsOn: string | null
  reason: string
  /** Of the decision that the law asks for above a tenth. */
  decisionNumber: string | null
}

/**
 * One thing a decision does, told by its act. Days are ISO, amounts dong. Each goes through the rules of its own noun, and
 * one that refuses takes all of them back (R5). The decision's own cause is the cause of each.
 */
export type EffectAsked =
  /** `from`: first lost day. All pauses of a decision wait for its condition and review day. */
  | { act: 'pause'; targets: readonly PauseTarget[]; from: string; scope?: string | null }
  /** `on`: the day work goes on again. */
  | { act: 'resume'; pauseId: number; on: string }
  | { act: 'cancel'; pauseId: number; on: string; how: CancelHow }
  /** Goes on standing still, under the condition and review day of the decision. */
  | { act: 'keep-pausing'; pauseId: number }
  | { act: 'stop-project'; projectId: number; on: string }
  | { act: 'slow-down'; projectId: number; reason: string }
  | { act: 'restore-pace'; projectId: number; reason: string }
  | ({ act: 'renew-lease'; leaseId: number } & RenewalAsked)
  /** `endsOn`: the last day, not later than the term; says what follows, or in words that nothing does. */
  | { act: 'end-lease'; leaseId: number; endsOn: string; successor: Successor }
  | { act: 'name-successor'; leaseId: number; successor: Successor }
  /** The province takes the service over: in a project, or in words. */
  | { act: 'take-over'; leaseId: number; projectId: number | null; words: string | null }
  | ({ act: 'adjust-allocation'; projectId: number } & AllocationAsked)
  | ({ act: 'vary-contract'; contractId: number } & AppendixAsked)
  /** Liquidates a contract. */
  | { act: 'end-contract'; contractId: number; on: string }
  | { act: 'complete-directive'; directiveId: number; completedOn: string; words: string }
  /** Who leads it from now on; the units that co-ordinate stay. */
  | { act: 'assign-directive'; directiveId: number; organisationId: number }
  | { act: 'extend-directive'; directiveId: number; dueOn: string; words: string }
  /** Nothing changes on it: kept, approved, or agreed; the decision is still found at it. */
  | { act: 'none'; subject: Extract<EffectSubject, 'project' | 'bid-package' | 'lease' | 'directive'>; id: number }

export type EffectAct = EffectAsked['act']
export type EffectOf<A extends EffectAct> = Extract<EffectAsked, { act: A }>

/** What an effect stands on: the rows that a decision's effect names. */
export type EffectTarget = {
  subject: EffectSubject
  projectId: number | null
  planId: number | null
  bidPackageId: number | null
  contractId: number | null
  leaseId: number | null
  allocationId: number | null
  directiveId: number | null
}

/** An effect as it was done. */
export type EffectDone = EffectTarget & { act: EffectAct; made: Record<string, number>; changes: FieldChange[] }
