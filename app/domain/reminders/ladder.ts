/**
 * When a step of the ladder is due, seen from the last day in time; `silent` is for work that is held to no day, seen from
 * the last day on which it may be without new evidence (R7).
 */
export const STEP_MOMENTS = ['before', 'on', 'after', 'silent'] as const
export type StepMoment = (typeof STEP_MOMENTS)[number]

/** Calendar days, or working days of state bodies (R19). */
export const STEP_UNITS = ['day', 'workday'] as const
export type StepUnit = (typeof STEP_UNITS)[number]

/** Whom a step tells: who reports for the leading unit, its head, the Office, the chairman. */
export const STEP_AUDIENCES = ['officer', 'head', 'office', 'chairman'] as const
export type StepAudience = (typeof STEP_AUDIENCES)[number]

export type LadderStep = {
  moment: StepMoment
  /** Days before or after; 0 for the day itself. */
  count: number
  unit: StepUnit
  /** After the deadline or the period: told again each time as many days have passed. */
  again: boolean
  audiences: readonly StepAudience[]
}

/** The ladder as an office sets it. Digests go out on working days, at a full hour in Asia/Ho_Chi_Minh. */
export type Ladder = { active: boolean; hour: number; steps: readonly LadderStep[] }

export const mayRepeat = (moment: StepMoment): boolean => moment === 'after' || moment === 'silent'

export const MOST_STEPS = 12
export const MOST_STEP_DAYS = 180

/** What holds until an office has set its own: the unit first, then who stands above it. */
export const DEFAULT_LADDER: Ladder = {
  active: true,
  hour: 7,
  steps: [
    { moment: 'before', count: 7, unit: 'day', again: false, audiences: ['officer'] },
    { moment: 'before', count: 2, unit: 'workday', again: false, audiences: ['officer', 'head'] },
    { moment: 'on', count: 0, unit: 'day', again: false, audiences: ['officer', 'head'] },
    { moment: 'after', count: 1, unit: 'workday', again: false, audiences: ['officer', 'head', 'office'] },
    { moment: 'after', count: 10, unit: 'workday', again: true, audiences: ['officer', 'head', 'office'] },
    { moment: 'after', count: 30, unit: 'day', again: true, audiences: ['chairman'] },
    { moment: 'silent', count: 1, unit: 'workday', again: false, audiences: ['officer'] },
    { moment: 'silent', count: 20, unit: 'workday', again: true, audiences: ['officer', 'head', 'office'] },
  ],
}
