import { lapseDay } from '~/domain/fiscal-year'

type BudgetLaw = { citedFrom: string; citation: string }

/**
 * Laws under which what a fiscal year has not spent by 31 January of the next is cancelled unless it is carried over, with
 * the first day from which each is cited: the law's first day in force, the decree's day of issue. Titles are cited in
 * Vietnamese whatever the language of the page. Only what was found to say so is here; of earlier years the rule is told
 * without a source.
 */
const BUDGET_LAWS: readonly BudgetLaw[] = [
  { citedFrom: '2026-01-01', citation: 'Luật Ngân sách nhà nước 89/2025/QH15' },
  { citedFrom: '2026-03-10', citation: 'NĐ 73/2026/NĐ-CP, Điều 31' },
]

/** How the law on the year's end is cited on a day (ISO); null before the first that is known here. */
export const budgetLawOn = (day: string): string | null =>
  BUDGET_LAWS.filter(({ citedFrom }) => citedFrom <= day).at(-1)?.citation ?? null

const SEASON_BEGINS = '10-01'

/** The quarter and the month in which it can still be done something about a year's rest: 1 October to 31 January. */
export const isLapseSeason = (year: number, day: string): boolean =>
  day >= `${year}-${SEASON_BEGINS}` && day <= lapseDay(year)
