import { phraseAt, type Word, wordSet } from '~/domain/vietnamese-words'
import { isSkippedHeading } from '../clauses/headings'
import { opensRecipients, opensSignature } from '../clauses/zones'
import { fieldsOf } from '../directives/fields'
import { unitHeading } from '../sentences/subject'
import { VERBS } from '../vocabulary'
import type { Block } from './block'
import type { JoinRule } from './join-rules'
import type { Line } from './line'
import { type Marker, markerOf } from './marker'
import { type WrapWidth, wrapWidth } from './wrap-width'

/** Words no paragraph ends with: a line that does goes on. */
const OPEN_ENDINGS = wordSet([
  'và|của|các|với|tại|về|cho|theo|để|từ|đến|trong|số|là|do|bởi|hoặc|những|cùng|ngày|tháng|năm|tỉnh|ủy',
  'điều|khoản|việc|thành|được|trên|,',
])
const JOINTS = new Set(['và', 'với', ',', 'các', 'của', 'giao'])
const SENTENCE_ENDS = new Set(['.', ';', ':', '?', '!', '…'])

/** Joins printed lines to blocks. Line breaks in mid-sentence, blank lines of web pages and lost indents are expected. */
export function blocksOf(lines: readonly Line[], firstLine = 0): Block[] {
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let previous: Line | null = null
  let current: Block | null = null
  lines.forEach((line, n) => {
    const marker = markerOf(line.words)
    const rule: JoinRule | null = current && previous && joinRule(current, previous, line, marker, width)
    if (current && rule) {
      for (const word of line.words) current.words.push(word)
      current.end = line.end
      current.joins.push(rule)
    } else {
      const words = marker ? line.words.slice(marker.length) : [...line.words]
      current = { marker, words, start: line.start, end: line.end, line: firstLine + n, joins: [] }
      blocks.push(current)
    }
    previous = line
  })
  return blocks
}

/** Why a line goes on with the block; null where it begins one. */
function joinRule(block: Block, previous: Line, line: Line, marker: Marker | null, width: WrapWidth): JoinRule | null {
  const last = previous.words.at(-1)
  const first = line.words[0]
  if (!last || !first) return null
  const unfinished = !SENTENCE_ENDS.has(last.raw)
  if (block.words.length === 0) return marker === null ? 'join.lone-marker' : null
  if (marker) return unfinished && isFalseMarker(block, previous, line, marker, width) ? 'join.false-marker' : null
  const small = first.kind === 'syllable' && !first.capital
  if (line.afterBlank) return unfinished && small && last.raw !== ')' ? 'join.small-letter' : null
  if (!unfinished) {
    if (!first.capital) return small ? 'join.small-letter' : null
    const full = (last.raw === '.' || last.raw === ';') && isFull(block, previous, line, width)
    return full && !opensPart(line) ? 'join.full-line' : null
  }
  if (!first.capital) return 'join.small-letter'
  if (last.raw === ')') return 'join.bracket'
  if (block.marker && previous.width < width.rest * SHORT && isSkippedHeading(block.words)) return null
  if (startsTask(line) && namesUnits(block) && !JOINTS.has(last.low)) return null
  if (OPEN_ENDINGS.has(last.low)) return 'join.open-ending'
  if (width.wrapped) return 'join.wrapped'
  return previous.width < 60 && line.width < 60 && !block.marker ? 'join.short-lines' : null
}

/** A line this much shorter than the others did not break for want of room. */
const SHORT = 0.5

/** The line could not have taken the next word: the paragraph goes on although a sentence ends here. */
function isFull(block: Block, previous: Line, line: Line, width: WrapWidth): boolean {
  const room = previous.start === block.start ? width.first : width.rest
  return width.wrapped && previous.width + 1 + (line.words[0]?.raw.length ?? 0) > room * 0.95
}

/** «Nơi nhận:», «KT. CHỦ TỊCH», «Đơn vị chủ trì: …» begin a part of their own however full the line before is. */
const opensPart = ({ words }: Line): boolean =>
  opensRecipients(words) || opensSignature(words) || fieldsOf(words).length > 0

const startsTask = (line: Line): boolean => phraseAt(line.words, 0, VERBS) > 0

const HEADING_WORDS = 24
/** «3. Sở Xây dựng», «1.4. Giao Sở Xây dựng»: the block so far names units and nothing else. */
const namesUnits = (block: Block): boolean =>
  block.marker !== null && block.words.length <= HEADING_WORDS && unitHeading(block.words) !== null

/** The last words of names as well: «Công an tỉnh», «Đảng ủy»; before a number they end a heading. */
const ENDS_NAMES = wordSet(['tỉnh|ủy|thành'])

const goesOverMarker = (block: Block, last: Word, marker: Marker): boolean =>
  marker.kind === 'dash' || (!ENDS_NAMES.has(last.low) && !namesUnits(block))

/** A dash or number that stands first on the line only because the line broke there. */
function isFalseMarker(block: Block, previous: Line, line: Line, marker: Marker, width: WrapWidth): boolean {
  const last = previous.words.at(-1)
  // «5. Công an tỉnh» is a whole heading although a line may break after «tỉnh».
  if (marker.kind === 'dash' && (!width.wrapped || namesUnits(block))) return false
  if (last && OPEN_ENDINGS.has(last.low) && !line.afterBlank && goesOverMarker(block, last, marker)) return true
  const next = line.words[marker.length]
  if (marker.kind === 'dash') {
    const isTask = next ? phraseAt(line.words, marker.length, VERBS) > 0 : false
    if (line.afterBlank) return block.words.length > HEADING_WORDS && !isTask
    const full = width.wrapped && previous.width > width.rest * 0.7
    return full && !isTask && block.words.length > 6
  }
  return (
    marker.kind === 'decimal' &&
    width.wrapped &&
    previous.width > width.rest * 0.8 &&
    next !== undefined &&
    !next.capital
  )
}
