import { DONG_IN } from '~/domain/dong'
import { groupDigits } from '~/domain/group-digits'
import { trimEndOf } from '~/domain/trim-end'

/**
 * Days, money and counts as an office writes them in a paper. A paper is always Vietnamese (Nghị định 30/2020/NĐ-CP), so this
 * is vocabulary of the domain and not of a reader's language.
 */

/** «05/4/2015»: leading zero for days under 10 and months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function sayDay(iso: string): string {
  const month = Number(iso.slice(5, 7))
  return `${iso.slice(8, 10)}/${month < 3 ? `0${month}` : month}/${iso.slice(0, 4)}`
}

/** «1.234». */
export const sayCount = groupDigits

const UNITS = [
  [DONG_IN.billion, 'tỷ đồng'],
  [DONG_IN.million, 'triệu đồng'],
] as const

/** The greatest unit that one of the amounts reaches and all are exact in with at most three decimals; dong where none is. */
function unitOf(amounts: readonly bigint[]): readonly [bigint, string] {
  const sizes = amounts.map((dong) => (dong < 0n ? -dong : dong))
  const fitting = UNITS.find(
    ([unit]) => sizes.some((size) => size >= unit) && sizes.every((size) => size % (unit / 1000n) === 0n),
  )
  return fitting ?? [DONG_IN.dong, 'đồng']
}

function figureIn(unit: bigint, dong: bigint): string {
  const size = dong < 0n ? -dong : dong
  const thousandths = ((size % unit) * 1000n) / unit
  const decimals = trimEndOf(thousandths.toString().padStart(3, '0'), '0')
  return `${dong < 0n ? '-' : ''}${sayCount(size / unit)}${decimals ? `,${decimals}` : ''}`
}

/** The greatest unit in which the amount is exact with at most three decimals: «1,25 tỷ đồng», «13,2 triệu đồng» (R1). */
export function sayMoney(dong: bigint): string {
  const [unit, name] = unitOf([dong])
  return `${figureIn(unit, dong)} ${name}`
}

/** A part beside its whole, in one unit, so that the eye can compare them: «1,2 / 1,583 tỷ đồng». */
export function sayPart(part: bigint, whole: bigint): string {
  const [unit, name] = unitOf([part, whole])
  return `${figureIn(unit, part)} / ${figureIn(unit, whole)} ${name}`
}

/** Share in whole percent, rounded down; null where there is nothing to share. */
export const sayShare = (part: bigint, whole: bigint): string | null =>
  whole > 0n ? `${sayCount((part * 100n) / whole)}%` : null

/** A long text as one line: cut at a word, with an ellipsis. */
export function sayShort(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  return `${line.slice(0, line.lastIndexOf(' ', most - 1))}…`
}

/** A sentence's beginning within another: «Tạm dừng …» becomes «tạm dừng …»; abbreviations stay («UBND»). */
export const lowered = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** Where a clause stands: «khoản 2, 70/TB-UBND»; sections that are no number are named as they are. */
export function sayClause(section: string | null, notice: string | null): string {
  const place =
    section === null || section === 'intro' ? null : /^\d/.test(section) ? `khoản ${section}` : `mục ${section}`
  return [place, notice].filter(Boolean).join(', ') || 'ý kiến chỉ đạo'
}
