import { daysBetween } from '~/domain/calendar-day'
import { type AmountUnit, DONG_IN } from '~/domain/dong'
import type { Locale } from './words'

const numberTag = { vi: 'vi-VN', en: 'en-GB' } as const

/** Days are ISO strings; they are cut, not parsed, so that no time zone can move them. */
const partsOf = (day: string) => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
})

const made: Partial<Record<Locale, Formats>> = {}

/** The formats of a language, made once: Intl's are slow to make, and every request and every sentence asks. */
export const formatsFor = (locale: Locale): Formats => {
  made[locale] ??= makeFormats(locale)
  return made[locale]
}

/**
 * Dates, numbers and money in the reader's form. Vietnamese: 15/4/2015, with a leading zero only where Nghị định
 * 30/2020/NĐ-CP asks for it (days under 10, months 1 and 2); groups by dot, decimals by comma.
 */
function makeFormats(locale: Locale) {
  const integer = new Intl.NumberFormat(numberTag[locale], { maximumFractionDigits: 0 })
  const decimal = new Intl.NumberFormat(numberTag[locale], { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(numberTag[locale], { style: 'percent', maximumFractionDigits: 0 })

  const day = (iso: string): string => {
    const { year, month, day: d } = partsOf(iso)
    const dd = d < 10 ? `0${d}` : `${d}`
    const mm = month < 3 ? `0${month}` : `${month}`
    return `${dd}/${mm}/${year}`
  }

  const point = locale === 'vi' ? ',' : '.'
  /** Exact, whatever the unit: a sum shown equals the sum of the rows shown (R1). */
  const inUnit = (amount: bigint, unit: AmountUnit): string => {
    const size = amount < 0n ? -amount : amount
    const one = DONG_IN[unit]
    const rest = (size % one)
      .toString()
      .padStart(one.toString().length - 1, '0')
      .replace(/(?<!0)0+$/, '')
    return `${amount < 0n ? '-' : ''}${integer.format(size / one)}${rest && one > 1n ? point + rest : ''}`
  }

  return {
    locale,
    day,
    month: (iso: string) => `${partsOf(iso).month}/${partsOf(iso).year}`,
    /** An instant as day and hour in Asia/Ho_Chi_Minh. */
    instant: (at: Date) => {
      const shifted = new Date(at.getTime() + 7 * 3_600_000).toISOString()
      return `${shifted.slice(11, 16)} ${day(shifted.slice(0, 10))}`
    },
    integer: (value: number | bigint) => integer.format(value),
    decimal: (value: number) => decimal.format(value),
    percent: (share: number) => percent.format(share),
    /** Dong in full: «1.234.567 đồng». */
    dong: (amount: bigint) => `${integer.format(amount)} ${locale === 'vi' ? 'đồng' : 'dong'}`,
    /** Dong in the unit a person would say: «12,35 tỷ», «850 triệu». */
    money: (amount: bigint) => {
      const abs = amount < 0n ? -amount : amount
      if (abs >= 1_000_000_000n)
        return `${decimal.format(Number(amount / 1_000_000n) / 1000)} ${locale === 'vi' ? 'tỷ' : 'bn'}`
      if (abs >= 1_000_000n)
        return `${decimal.format(Number(amount / 1000n) / 1000)} ${locale === 'vi' ? 'triệu' : 'm'}`
      return `${integer.format(amount)} ${locale === 'vi' ? 'đồng' : 'dong'}`
    },
    /** A column's figure in a unit that stands once in the head. */
    inUnit,
    /** A column's figure in million dong. */
    millions: (amount: bigint) => inUnit(amount, 'million'),
    /** «còn 3 ngày», «hôm nay», «quá 4 ngày», seen from `today`. */
    away: (iso: string, today: string) => {
      const days = daysBetween(today, iso)
      if (days === 0) return locale === 'vi' ? 'hôm nay' : 'today'
      const n = integer.format(Math.abs(days))
      if (locale === 'vi') return days > 0 ? `còn ${n} ngày` : `quá ${n} ngày`
      return days > 0 ? `${n} days left` : `${n} days over`
    },
  }
}

export type Formats = ReturnType<typeof makeFormats>
