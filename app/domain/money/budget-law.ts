import { lapseDay } from '~/domain/fiscal-year'

type BudgetLaw = { validFrom: string; citation: string }

/**
 * Laws under which what a fiscal year has not spent by 31 January of the next is cancelled unless it is carried over, with
 * the first day from which each is cited; titles are cited in Vietnamese whatever the language of the page.
 */
const BUDGET_LAWS: readonly BudgetLaw[] = [
  { validFrom: '2004-01-01', citation: 'Luật Ngân sách nhà nước 01/2002/QH11, NĐ 60/2003/NĐ-CP' },
  { validFrom: '2017-01-01', citation: 'Luật Ngân sách nhà nước 83/2015/QH13, NĐ 163/2016/NĐ-CP' },
  { validFrom: '2026-01-01', citation: 'Luật Ngân sách nhà nước 89/2025/QH15' },
  { validFrom: '2026-03-10', citation: 'NĐ 73/2026/NĐ-CP, Điều 31' },
]

/** How the law on the year's end in force on a day (ISO) is cited; null before the first that is known here. */
export const budgetLawOn = (day: string): string | null =>
  BUDGET_LAWS.filter(({ validFrom }) => validFrom <= day).at(-1)?.citation ?? null

const SEASON_BEGINS = '10-01'

/** The quarter and the month in which it can still be done something about a year's rest: 1 October to 31 January. */
export const isLapseSeason = (year: number, day: string): boolean =>
  day >= `${year}-${SEASON_BEGINS}` && day <= lapseDay(year)
