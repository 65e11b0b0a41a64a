/**
 * The fiscal year is the calendar year (Luật Ngân sách nhà nước 89/2025/QH15). What is planned for it may be paid until
 * 31 January of the next one; then what is left lapses unless it is carried over (NĐ 73/2026/NĐ-CP, Điều 31). So what a
 * year disbursed has two figures: by 31/12 and by 31/01.
 */
const CUT_OFFS = ['year-end', 'lapse'] as const
export type CutOff = (typeof CUT_OFFS)[number]

export const FIRST_FISCAL_YEAR = 1990
export const LAST_FISCAL_YEAR = 2100

/** The fiscal year a day (ISO) falls into. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4))

/** 31 December of the year, ISO: the first cut-off. */
export const yearEnd = (year: number): string => `${year}-12-31`

/** 31 January of the next year, ISO: the last day on which the year's plan is paid from. */
export const lapseDay = (year: number): string => `${year + 1}-01-31`

/** The last day that counts for a cut-off of a fiscal year, ISO, inclusive. */
export const cutOffDay = (year: number, cutOff: CutOff): string =>
  cutOff === 'year-end' ? yearEnd(year) : lapseDay(year)

/** True where money of the plan of a year may leave the treasury on a day: 1 January to 31 January of the next year. */
export const isPayableOn = (planYear: number, day: string): boolean =>
  day >= `${planYear}-01-01` && day <= lapseDay(planYear)
