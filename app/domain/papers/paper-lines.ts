import { trimEndOf } from '~/domain/trim-end'
import type { Appendix, Paper, PaperBlock, SignatureBlock } from './paper'

/** The formulas of Nghị định 30/2020/NĐ-CP, Phụ lục I, in which the parts of a paper are printed. Vietnamese by law. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

const TYPE_NAMES = { report: 'BÁO CÁO', submission: 'TỜ TRÌNH', conclusions: 'THÔNG BÁO' } as const

/** The type name that a kind of paper prints; a công văn has none. */
export const typeNameOf = (kind: Paper['kind']): string | null =>
  kind === 'letter' ? null : kind === 'proposal-slip' ? 'PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC' : TYPE_NAMES[kind]

/** A number under ten has a zero before it; the registry's room where there is none yet. */
export function numberLine({ number, symbol }: Pick<Paper, 'number' | 'symbol'>): string | null {
  if (symbol === null) return null
  return `Số: ${number === null ? ROOM : String(number).padStart(2, '0')}/${symbol}`
}

/** Days under ten and the months January and February have a zero before them (Phụ lục I, mục II.4). */
export function placeDateLine({ place, date }: Pick<Paper, 'place' | 'date'>): string {
  const day = date === null ? `ngày ${ROOM} tháng ${ROOM} năm ${ROOM}` : dayInWords(date)
  return `${place === '' ? ROOM : place}, ${day}`
}

/** «ngày 05 tháng 3 năm 2026»: as papers write a day in full. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** No-break spaces: room for a pen that no line is broken at. */
const ROOM = '\u00a0'.repeat(6)

/**
 * A name too long for its box is parted before the place («ỦY BAN NHÂN DÂN» over «TỈNH BẮC GIANG»), else between words
 * near its middle, best before «VÀ» («SỞ THÔNG TIN» over «VÀ TRUYỀN THÔNG»).
 */
export function issuerLines(name: string): string[] {
  const whole = name.trim().toLocaleUpperCase('vi')
  if (whole.length <= ONE_LINE) return [whole]
  const gaps = [...whole.matchAll(/\s+/gu)].map(({ index }) => index)
  const cost = (gap: number) => Math.abs(gap - whole.length / 2) - (PARTING.test(whole.slice(gap)) ? whole.length : 0)
  const [best] = gaps.sort((a, b) => cost(a) - cost(b))
  return best === undefined ? [whole] : [whole.slice(0, best), whole.slice(best).trimStart()]
}
const ONE_LINE = 22
const PARTING = /^\s+(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|PHƯỜNG|XÃ|VÀ)\s/u

/** Under the number of a công văn, under the type name elsewhere. */
export const subjectLine = ({ kind, subject }: Pick<Paper, 'kind' | 'subject'>): string =>
  kind === 'letter' ? `V/v ${subject}` : subject

/** Each basis ends with a semicolon, the last with a full stop. */
export const baseLines = (bases: readonly string[]): string[] => ended(bases, ';', '.')

/** One addressee stands behind «Kính gửi:»; several on lines of their own, the last with a full stop. */
export const addresseeLines = (addressees: readonly string[]): string[] =>
  addressees.length < 2 ? [...addressees] : ended(addressees, ';', '.').map((line) => `- ${line}`)

/** «- Như trên;» … «- Lưu: VT, TH.» */
export const recipientLines = (recipients: readonly string[]): string[] =>
  ended(recipients, ';', '.').map((line) => `- ${line}`)

const ended = (lines: readonly string[], each: string, last: string): string[] =>
  lines.map((line, at) => `${bare(line)}${at === lines.length - 1 ? last : each}`)

const bare = (text: string): string => trimEndOf(text.trimEnd(), '.;,/')

/** The lines above the name: «TL. CHỦ TỊCH», «KT. CHÁNH VĂN PHÒNG», «PHÓ CHÁNH VĂN PHÒNG». */
export const signatureLines = ({ signedFor, position, acting }: SignatureBlock): string[] => [
  ...signedFor.map(({ authority, of }) => `${authority} ${of}`),
  acting ? `Q. ${position}` : position,
]

/**
 * The body with the closing sign «./.» behind its last words. Behind a table or a box, which can not carry it, the sign
 * stands in a paragraph of its own.
 */
export function closedBody(body: readonly PaperBlock[]): PaperBlock[] {
  const last = body.at(-1)
  if (!last || last.kind === 'opinion') return [...body]
  if (last.kind === 'table') return [...body, { kind: 'paragraph', text: CLOSING }]
  return [...body.slice(0, -1), { ...last, text: `${bare(last.text)}${CLOSING}` }]
}
const CLOSING = './.'

/** The number and its sign as printed before the words: «I.», «1.», «đ)», «-». */
export function blockLabel(block: Extract<PaperBlock, { kind: 'heading' | 'item' }>): string {
  if (block.level === 'dash') return '-'
  if (block.number === null) return ''
  return block.level === 'point' ? `${block.number})` : `${block.number}.`
}

/** «Phụ lục II» with its title in capitals and the paper that it belongs to. */
export const appendixLines = ({ number, title, reference }: Appendix) => ({
  label: number === null ? 'Phụ lục' : `Phụ lục ${number}`,
  title: title.toLocaleUpperCase('vi'),
  reference: `(${reference})`,
})
