import { addDays, daysBetween } from '~/domain/calendar-day'
import type { DeadlineType, RecurrencePeriod } from './deadline'

/** Where a directive stands on a day (R7). Computed whenever asked, never stored. The order is that of urgency. */
export const STANDINGS = [
  'overdue',
  'due-soon',
  'in-term',
  'continuous',
  'no-deadline',
  'done-late',
  'done-on-time',
  'done-early',
] as const
export type Standing = (typeof STANDINGS)[number]

export const DONE_STANDINGS = ['done-early', 'done-on-time', 'done-late'] as const satisfies readonly Standing[]

/** The last days of a term count as «sắp đến hạn» (a province's habit; a setting later). */
export const DUE_SOON_DAYS = 7

/** Days without evidence after which work of a period is stale (R7). `continuous` names no period: once a quarter. */
export const STALE_AFTER_DAYS: Record<RecurrencePeriod | 'none', number> = {
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  'half-yearly': 184,
  yearly: 366,
  continuous: 90,
  none: 90,
}

/** All days ISO, inclusive, in Asia/Ho_Chi_Minh. */
export type StandingFacts = {
  deadlineType: DeadlineType
  /**
   * Last day in time: the extended one or the original one, whichever the question is about. Continuous work is held to
   * none: for it this is the day it ends with.
   */
  dueOn: string | null
  continuous: boolean
  /** The day a confirmed completion speaks of. */
  completedOn: string | null
  awaitingConfirmation: boolean
  /** The day the newest report speaks of; one after the day asked about counts as not there yet. */
  lastReportOn: string | null
  issuedOn: string | null
  period?: RecurrencePeriod | null
  /** Of how many periods one is reported in; 1 where not given. */
  every?: number | null
}

export type StandingOnDay = {
  standing: Standing
  /** Reported as complete, the office has not decided yet. */
  awaitingConfirmation: boolean
  /** Continuous or without deadline, and the evidence of its period is missing. */
  stale: boolean
  /** Days left, over, early or late by the standing; without a due day the days since the last evidence, if known. */
  days: number | null
}

/** A directive issued after the day asked about does not exist on that day. */
export const existsOn = (facts: Pick<StandingFacts, 'issuedOn'>, day: string): boolean =>
  facts.issuedOn === null || facts.issuedOn <= day

/**
 * The standing on `day`. Overdue only when the last day has ended, so on the last day itself it is still in time. A
 * completion after `day` has not happened yet on that day. A recurring duty with a first date is held to that date
 * until its first report; from then on, like every continuous duty, it is never overdue but goes stale. Continuous work
 * that has ended is stale until a report of its last day or later closes it.
 */
export function standing(facts: StandingFacts, day: string, settings = { dueSoonDays: DUE_SOON_DAYS }): StandingOnDay {
  const lastReportOn = facts.lastReportOn !== null && facts.lastReportOn <= day ? facts.lastReportOn : null
  const lasting = facts.continuous || facts.deadlineType === 'recurring'
  const heldToNone = facts.continuous || (lasting && lastReportOn !== null)
  const dueOn = heldToNone ? null : facts.dueOn
  if (facts.completedOn !== null && facts.completedOn <= day) return doneStanding(facts.completedOn, dueOn)

  const open = { awaitingConfirmation: facts.awaitingConfirmation, stale: false }
  if (dueOn !== null) {
    if (dueOn < day) return { ...open, standing: 'overdue', days: daysBetween(dueOn, day) }
    const soon = dueOn <= addDays(day, settings.dueSoonDays)
    return { ...open, standing: soon ? 'due-soon' : 'in-term', days: daysBetween(day, dueOn) }
  }
  const since = lastReportOn ?? facts.issuedOn
  return {
    ...open,
    standing: lasting ? 'continuous' : 'no-deadline',
    stale: (evidenceDueOn(facts, day) ?? day) < day,
    days: since === null ? null : Math.max(0, daysBetween(since, day)),
  }
}

/**
 * The last day on which work that is held to no day may be without new evidence, as known on `day`: so many days after the
 * newest report or, before any, after it was issued; the day continuous work ended with, if that is earlier. Null where it
 * is never stale: closed by a report of its last day, or nobody knows since when it is silent.
 */
export function evidenceDueOn(facts: StandingFacts, day: string): string | null {
  const lastReportOn = facts.lastReportOn !== null && facts.lastReportOn <= day ? facts.lastReportOn : null
  const endedOn = facts.continuous && facts.dueOn !== null && facts.dueOn < day ? facts.dueOn : null
  if (endedOn !== null && lastReportOn !== null && lastReportOn >= endedOn) return null
  const lasting = facts.continuous || facts.deadlineType === 'recurring'
  const allowed = STALE_AFTER_DAYS[lasting ? (facts.period ?? 'continuous') : 'none'] * (facts.every ?? 1)
  const since = lastReportOn ?? facts.issuedOn
  const bySilence = since === null ? null : addDays(since, allowed)
  if (endedOn === null) return bySilence
  return bySilence !== null && bySilence < endedOn ? bySilence : endedOn
}

function doneStanding(completedOn: string, dueOn: string | null): StandingOnDay {
  const early = dueOn === null ? 0 : daysBetween(completedOn, dueOn)
  const standing = early > 0 ? 'done-early' : early < 0 ? 'done-late' : 'done-on-time'
  return { standing, awaitingConfirmation: false, stale: false, days: Math.abs(early) }
}

export type ExtendedFacts = Omit<StandingFacts, 'dueOn'> & {
  originalDueOn: string | null
  extendedDueOn: string | null
}

/** Both standings of an extended directive (R6): by the deadline now in force, and by the notice's own. */
export function bothStandings(
  { originalDueOn, extendedDueOn, ...facts }: ExtendedFacts,
  day: string,
  settings = { dueSoonDays: DUE_SOON_DAYS },
): { current: StandingOnDay; original: StandingOnDay | null } {
  return {
    current: standing({ ...facts, dueOn: extendedDueOn ?? originalDueOn }, day, settings),
    original: extendedDueOn === null ? null : standing({ ...facts, dueOn: originalDueOn }, day, settings),
  }
}
