import type { projectHealth as source } from '../vi/project-health'

export const projectHealth: typeof source = {
  title: 'Variance from the first plan',
  schedule: 'Schedule',
  cost: 'Cost',
  late: (percent) => `${percent}% late`,
  dearer: (percent) => `${percent}% over`,
  early: (percent) => `${percent}% early`,
  cheaper: (percent) => `${percent}% lower`,
  onPlan: 'as planned',
  why: 'Why',
  planned: (from, to) => `First planned from ${from} to ${to}.`,
  ends: {
    actual: (day) => `Ended on ${day}.`,
    projected: (day) => `Expected to end on ${day}.`,
    today: (day) => `The expected end has passed, so it is counted up to ${day}.`,
  },
  plannedCost: (amount) => `First approved at ${amount}.`,
  projectedCost: (amount) => `Now approved or settled at ${amount}.`,
  bounds:
    'Under 10% is as planned, from 10% to be watched, from 30% in trouble; the difference as a share of the first plan.',
}
