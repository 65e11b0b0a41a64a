import { findPhrase, phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import type { Block } from '../layout/block'
import { isClosingFormula } from '../sentences/openings'
import { isCapitals } from './headings'

/** Which blocks speak with authority: from the formula that opens the orders to the list of recipients. */
export type Zones = { operative: number; end: number; hasFormula: boolean }

const FORMULAS = phrases([
  'kết luận như sau|kết luận|đã kết luận như sau|có ý kiến như sau|có ý kiến chỉ đạo như sau|có ý kiến',
  'chỉ đạo như sau|ý kiến chỉ đạo|ý kiến như sau|yêu cầu|như sau|đề nghị|cụ thể như sau|sau đây',
  'nội dung sau|giao|nhiệm vụ sau|công việc sau',
])
const RECIPIENTS = phrases(['nơi nhận', '_ _ nơi nhận'])

export const opensRecipients = (words: readonly Word[]): boolean => {
  const at = words.findIndex((word) => word.kind === 'syllable')
  return at >= 0 && at <= 3 && phraseAt(words, at, RECIPIENTS) > 0 && words.length < 400
}

const SIGNATURE = /^(?:TM|KT|TL|TUQ|Q|K\/T|T\/M|T\/L)$/
/** «KT. CHỦ TỊCH», «TM. ỦY BAN NHÂN DÂN», «BỘ TRƯỞNG», «CHÁNH VĂN PHÒNG» on a line of their own. */
const OFFICES = phrases([
  'chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|chánh văn phòng|phó chánh văn phòng|giám đốc|phó giám đốc',
  'cục trưởng|thủ tướng|phó thủ tướng|tổng giám đốc|chánh thanh tra|vụ trưởng|tổng cục trưởng',
  'trưởng ban',
])
export function opensSignature(words: readonly Word[]): boolean {
  const first = words[0]
  if (!first || words.length > 20) return false
  if (
    SIGNATURE.test(first.raw) &&
    (words[1]?.raw === '.' || words[1]?.raw === '/') &&
    (words[2]?.raw ?? words[3]?.raw ?? '').length > 1
  )
    return isCapitals(words.slice(2)) || words.length < 6
  const office = phraseAt(words, 0, OFFICES)
  return office > 0 && first.raw === first.raw.toUpperCase() && isCapitals(words.slice(0, office))
}

/** Finds the operative part among the blocks. */
export function zonesOf(blocks: readonly Block[], bodyStart: number): Zones {
  // Who decides stands above «Điều 1» as well, and who is addressed above «điện:»; the signature stands below.
  const first = Math.max(
    bodyStart,
    blocks.findIndex(({ marker }) => marker?.kind === 'article'),
  )
  const found = blocks.findIndex(
    ({ words }, n) =>
      (n > bodyStart && opensRecipients(words)) || (n > first && words.at(-1)?.raw !== ':' && opensSignature(words)),
  )
  const end = found < 0 ? blocks.length : found
  for (let n = bodyStart; n < end; n++) {
    const block = blocks[n]
    if (!block || block.marker?.kind === 'roman') break
    if (block.marker && block.marker.kind !== 'dash') return { operative: n, end, hasFormula: false }
    if (block.words.at(-1)?.raw === ':' && isFormula(block.words)) return { operative: n, end, hasFormula: true }
  }
  return { operative: bodyStart, end, hasFormula: false }
}

const isFormula = (words: readonly Word[]): boolean =>
  !standsAt(words, 0, 'kính', 'gửi') && findPhrase(words, FORMULAS, Math.max(0, words.length - 40), words.length) >= 0

export const isClosing = (block: Block): boolean => isClosingFormula(block.words, 0, block.words.length)
