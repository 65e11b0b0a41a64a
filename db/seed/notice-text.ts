import { fullDay } from './day-words'
import type { SampleDirective, SampleNotice } from './sample-shapes'

export type TextSpan = { start: number; end: number }
export type AssembledDirective = SampleDirective & TextSpan & { section: string; clauseAt: number; text: string }
export type AssembledNotice = {
  text: string
  clauses: (TextSpan & { section: string })[]
  directives: AssembledDirective[]
}

const OPEN = '⟦'
const CLOSE = '⟧'

/**
 * The notice as one text in the layout of Nghị định 30/2020/NĐ-CP, with the offsets of clauses and directives in it
 * (UTF-16 code units, R9). Throws where the marks of a paragraph and its directives do not agree: the sample is wrong.
 */
export function assembleNotice(notice: SampleNotice): AssembledNotice {
  let text = `${[...headOf(notice), ...notice.opening].join('\n\n')}\n\n`.normalize('NFC')
  const clauses: AssembledNotice['clauses'] = []
  const directives: AssembledDirective[] = []
  for (const clause of notice.clauses) {
    const at = text.length
    const { plain, spans } = unmarked(clause.text.normalize('NFC'))
    const ordered = clause.directives ?? []
    if (spans.length !== ordered.length) throw new Error(`${notice.key} ${clause.section}: marks and directives differ`)
    for (const [n, directive] of ordered.entries()) {
      const span = spans[n]
      if (!span) continue
      directives.push({
        ...directive,
        section: clause.section,
        clauseAt: clauses.length,
        start: at + span.start,
        end: at + span.end,
        text: plain.slice(span.start, span.end),
      })
    }
    clauses.push({ section: clause.section, start: at, end: at + plain.length })
    text += `${plain}\n\n`
  }
  return { text: text + footOf(notice).normalize('NFC'), clauses, directives }
}

function unmarked(marked: string): { plain: string; spans: TextSpan[] } {
  const spans: TextSpan[] = []
  let plain = ''
  for (const [n, piece] of marked.split(OPEN).entries()) {
    if (n === 0) {
      plain = piece
      continue
    }
    const [words, rest, ...more] = piece.split(CLOSE)
    if (words === undefined || rest === undefined || more.length > 0) throw new Error(`Marks do not pair: ${piece}`)
    spans.push({ start: plain.length, end: plain.length + words.length })
    plain += words + rest
  }
  return { plain, spans }
}

function headOf(notice: SampleNotice): string[] {
  if (notice.kind === 'news') return [notice.title]
  const head = [
    notice.issuer.join('\n'),
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    `Số: ${notice.number ?? ''}/${notice.symbol ?? ''}`,
  ]
  if (notice.place) head.push(`${notice.place}, ${fullDay(notice.issuedOn)}`)
  return [...head, `THÔNG BÁO\n${notice.title}`]
}

function footOf(notice: SampleNotice): string {
  const foot = notice.closing ? [notice.closing] : []
  if (notice.recipients.length > 0)
    foot.push(['Nơi nhận:', ...notice.recipients.map((line) => `- ${line};`)].join('\n'))
  if (notice.signatoryTitle) foot.push(notice.signatoryTitle.join('\n'))
  return `${foot.join('\n\n')}\n`
}
