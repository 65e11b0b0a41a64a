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
  bounds: (watchFrom, badFrom) =>
    `Under ${watchFrom}% is as planned, from ${watchFrom}% to be watched, from ${badFrom}% in trouble; as a share of the first plan.`,
  boundsOfOffice: 'Bounds set by the office',
  setting: {
    lead: 'From how many percent away from its first plan a project is to be watched, and from how many it is in trouble. For every project, schedule and cost alike.',
    schedule:
      'Schedule: (end by the first plan − actual or projected end) ÷ days of the first plan. Where the projected end has passed, today stands for it.',
    cost: 'Cost: (first approved amount − amount in force or settled) ÷ first approved amount.',
    source:
      'The formulae are those of the Federal IT Dashboard of the United States; the bounds come from no document, each office sets its own. What held on earlier days stays as it was.',
    watchFrom: 'To be watched from',
    badFrom: 'In trouble from',
    unit: '%',
    byDefault: 'The default of 10% and 30% holds; nobody has set another.',
    setBy: (who, at) => `Set by ${who} at ${at}.`,
    save: 'Save the bounds',
    saved: 'The bounds are saved.',
    changedMeanwhile: 'Somebody has set the bounds meanwhile. What you typed is kept; look again and save once more.',
  },
}
