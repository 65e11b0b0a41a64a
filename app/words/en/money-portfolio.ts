import type { ForecastReason } from '~/domain/money/portfolio-reasons'
import { formatsFor } from '../formats'
import type { Words } from '../words'

const { day, integer } = formatsFor('en')

const causeOf = ({
  notice,
  section,
  wordOf,
}: {
  notice: string | null
  section: string | null
  wordOf: string | null
}) => (notice ? ` by ${section ? `clause ${section}, ` : ''}${notice}` : wordOf ? ` by the word of ${wordOf}` : '')

function reason(why: ForecastReason): string {
  switch (why.because) {
    case 'paused': {
      const since = why.since ? ` since ${day(why.since)}` : ''
      const known = why.conditionDay ?? why.reviewOn
      const until = known
        ? `looked at again on ${day(known)}`
        : 'no day to look at it again, so it counts only at best, if it goes on at once'
      return `Paused${since}${causeOf(why)}; ${until}. Nothing is paid while it is paused.`
    }
    case 'waiting-for-payment':
      return `Volume accepted on ${day(why.since)} has not been paid in full.`
    case 'in-selection':
      return why.late > 0
        ? `At the step “${why.step}”, ${integer(why.late)} days late (due ${day(why.dueOn)}); signature expected about ${day(why.signedBy)}.`
        : `At the step “${why.step}”, due ${day(why.dueOn)}; signature expected about ${day(why.signedBy)}.`
    case 'no-steps':
      return 'Not signed and no schedule of selection is laid, so that no day of signing can be told.'
    case 'contract-late':
      return `The contract ended on ${day(why.endsOn)}; ${integer(why.late)} days late and not all accepted.`
    case 'no-term':
      return 'The contract says no term, so that no day of acceptance can be told.'
    case 'working':
      return `Under way, contract until ${day(why.endsOn)}; as contracts go here, all accepted about ${day(why.expectedOn)}.`
  }
}

export const moneyPortfolio: Words['moneyPortfolio'] = {
  title: 'Money',
  lead: (year, projects) => `Money of ${year} of ${projects} projects.`,
  leadAll: (projects) => `Money of all years of ${projects} projects.`,
  yearLabel: 'Fiscal year',
  yearOf: (year) => `Year ${year}`,
  by: 'See by',
  groupedBy: { source: 'By source', field: 'By field', owner: 'By owner', year: 'By year' },
  emptyTitle: 'No figures of money yet',
  emptySentence: (year) =>
    `The projects of this filter have no plan and no payment of ${year}. Money is entered on the money page of each project.`,
  print: 'Print',

  facts: {
    planned: (year) => `Plan of ${year}`,
    disbursed: (on) => `Disbursed by ${on}`,
    expected: (on) => `Expected by ${on}`,
    left: 'Left',
    atRisk: (on) => `May lapse after ${on}`,
    lapsed: (on) => `Lapsed after ${on}`,
  },
  ofPlan: (share) => `${share} of the plan`,
  likely: (amount, share) => `most likely ${amount} · ${share} of the plan`,
  carriedIn: (amount) => `${amount} of it carried in`,
  carriedOut: (amount) => `${amount} carried on to the next year`,
  range: (low, high) => `${low} – ${high}`,

  table: 'Plan, accepted, disbursed',
  caption: (by, year) => `Plan, accepted volume and disbursement ${by.toLowerCase()}, ${year.toLowerCase()}`,
  allYears: 'All years',
  columns: {
    source: 'Funding source',
    field: 'Field',
    owner: 'Owner',
    year: 'Year',
    projects: 'Projects',
    planned: 'Plan',
    carriedOut: 'Carried on',
    accepted: 'Accepted in the year',
    yearEnd: 'Disbursed by 31/12',
    disbursed: 'Disbursed',
    disbursedByLapse: 'Disbursed by 31/01',
    share: 'Share',
    rest: 'Left',
    lapsed: 'Lapsed',
    restOrLapsed: 'Left, lapsed',
  },
  sum: 'Sum',
  noVolumeBySource:
    'Accepted volume belongs to no source, so that the column is left out when sources are seen or asked for.',
  plannedNote:
    'The plan is what the year was given with its adjustments, and what was carried in from the year before.',

  curveMonth: (month) => `M${month}`,
  curveFan: 'Forecast',
  curveFanNote: 'The pale area is the range expected from the day seen to 31 January.',

  forecast: 'Forecast of the year’s end',
  forecastLead:
    'From the chain of each package: its remaining steps, the time of its contract, pauses, and how long things take here.',
  forecastNone: 'Nothing of this year waits to be paid, so there is no forecast.',
  forecastColumns: { on: 'By', low: 'Low', likely: 'Most likely', high: 'High', share: 'Most likely share' },
  deciding: 'The three packages that decide most',
  decidingFew: 'The packages that decide most',
  decidingRange: (low, high) => `${low} to ${high} more`,
  packageOf: (ordinal, name) => `Package ${ordinal} “${name}”`,
  reason,
  uncarried: (amount) => `${amount} of the plan belongs to no package with anything unpaid: nothing is forecast of it.`,
  how: 'How it is computed',
  howRows: (lags) => [
    `Selection takes ${lags.selection.likely} of its planned time (low: ${lags.selection.low})${casesNote(lags.selection.cases)}.`,
    `A contract takes ${lags.work.likely} of the time signed (low: ${lags.work.low})${casesNote(lags.work.cases)}.`,
    `From acceptance to payment ${lags.payment.likely} days (high: ${lags.payment.high}, low: ${lags.payment.low})${
      lags.payment.cases === null ? ', assumed since too few are known' : casesNote(lags.payment.cases)
    }.`,
    `A new contract gets an advance of ${lags.advance.likely} of its value (high: ${lags.advance.high}, low: none)${casesNote(lags.advance.cases)}.`,
    'High: volume is accepted evenly, what is paused goes on as soon as it may. Most likely: one half is accepted at half time and the rest at the end; what is paused goes on when it is looked at again. Low: all is accepted at the end, what is paused does not go on.',
    'No package is paid more than is unpaid of it, and no project more than is left of its year.',
  ],

  lapse: (on) => `Not disbursed, last day ${on}`,
  lapseLead: (law) => `What is neither paid nor carried over by then is cancelled${law ? ` (${law})` : ''}.`,
  lapseNone: 'Nothing of the year waits to be disbursed.',
  lapseColumns: {
    project: 'Project',
    owner: 'Owner',
    left: 'Left',
    expected: 'Expected to be paid',
    atRisk: 'May lapse',
    advances: 'Advances outstanding',
    step: 'What to do',
  },
  lapseSteps: {
    'resume-or-carry': 'Its packages are paused: decide that they go on, or carry the money over.',
    'pay-accepted': 'Volume is accepted: send the payment to the treasury.',
    'speed-up': 'A contract is under way: have volume accepted; carry over what will be too late.',
    'sign-or-cut': 'No contract yet: sign within the year, or give the money to another project.',
    'cut-or-carry': 'No package is unfinished: cut the plan, or carry the money over.',
  },
  lapseMore: (shown, total) => `${shown} of ${total} projects, the largest first.`,
  lapseAll: (total) => `See all ${total} projects`,
  lapseFewer: 'Show fewer',
  lapseSum: (count) => `Sum of ${count} projects`,
  lapseOfRest: (risk, rest) => `${risk} of the ${rest} left may lapse`,
  projectCount: (count) => (count === '1' ? '1 project' : `${count} projects`),
  exportName: (asOf) => `money-${asOf}.csv`,
  exportDong: (head) => `${head} (dong)`,
}

const casesNote = (cases: string | null): string =>
  cases === null ? ', as planned since too few are known' : `, from ${cases} cases`
