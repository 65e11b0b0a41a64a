import { collapseSpaces } from '~/domain/vietnamese-text'
import { isCapitals } from '../clauses/headings'
import { opensRecipients, opensSignature } from '../clauses/zones'
import type { Line } from '../layout/line'
import { markerOf } from '../layout/marker'
import type { Span } from '../reading'

/** Recipients, signatory and the lines above the name. */
type Signature = {
  recipients: string[]
  recipientsAt: Span | null
  signatory: string | null
  signatoryTitle: string | null
  at: Span | null
}

/** Reads what stands below the body. */
export function signatureIn(lines: readonly Line[], text: string): Signature {
  const recipientsLine = lines.findIndex((line, at) => opensList(line, lines[at + 1]))
  const broken = recipientsLine >= 0 && lines[recipientsLine]?.words.length === 1
  const from =
    recipientsLine >= 0 ? recipientsLine + (broken ? 2 : 1) : Math.max(belowArticles(lines), lines.length - 30)
  const below = lines.findIndex((line, n) => n >= from && opensSignature(line.words))
  const sign = below >= 0 || recipientsLine < 0 ? below : signedAbove(lines, recipientsLine)
  const recipients =
    recipientsLine >= 0 ? recipientLines(lines, text, from, below >= 0 ? below : Math.min(lines.length, from + 40)) : []
  const first = lines[from]
  const recipientsAt =
    recipientsLine >= 0 && first
      ? {
          start: lines[recipientsLine]?.start ?? 0,
          end: lines[(below >= 0 ? below : Math.min(lines.length, from + recipients.length)) - 1]?.end ?? first.end,
        }
      : null
  return { recipients, recipientsAt, ...signatoryAt(lines, text, sign) }
}

/** Above «Điều 1» stands who decides, not who signs. */
const belowArticles = (lines: readonly Line[]): number =>
  lines.findIndex(({ words }) => markerOf(words)?.kind === 'article') + 1

const LINES_ABOVE = 8
/** A copy that has the signature before the list of recipients. */
function signedAbove(lines: readonly Line[], recipients: number): number {
  const from = Math.max(belowArticles(lines), recipients - LINES_ABOVE)
  return lines.findIndex((line, n) => n >= from && n < recipients && opensSignature(line.words))
}

/** «Nơi nhận:», also broken over two lines. */
const opensList = (line: Line, next: Line | undefined): boolean =>
  line.words.length < 30 &&
  (opensRecipients(line.words) ||
    (line.words.length === 1 && opensRecipients([...line.words, ...(next?.words ?? []).slice(0, 2)])))

function recipientLines(lines: readonly Line[], text: string, from: number, to: number): string[] {
  const items: string[] = []
  for (const line of lines.slice(from, to)) {
    const raw = collapseSpaces(text.slice(line.start, line.end))
    if (/^\[|^bình luận|^tin khác/iu.test(raw)) break
    if (/^[^-–•+*].*:$/u.test(raw)) continue
    if (/^[-–•+*]/.test(raw) || items.length === 0) items.push(raw)
    else items[items.length - 1] = `${items.at(-1)} ${raw}`
  }
  return items
    .map((item) =>
      item
        .replace(/^[-–•+*]\s*/, '')
        .replace(/[;.,]\s*$/, '')
        .trim(),
    )
    .filter((item) => item !== '')
    .slice(0, 80)
}

function signatoryAt(
  lines: readonly Line[],
  text: string,
  sign: number,
): Pick<Signature, 'signatory' | 'signatoryTitle' | 'at'> {
  if (sign < 0) return { signatory: null, signatoryTitle: null, at: null }
  const titles: string[] = []
  let at = sign
  while (
    at < lines.length &&
    at < sign + 6 &&
    (isCapitals(lines[at]?.words ?? []) || /^(?:\p{Lu}+)[,.]?$/u.test(text.slice(lines[at]?.start, lines[at]?.end)))
  ) {
    titles.push(collapseSpaces(text.slice(lines[at]?.start, lines[at]?.end)))
    at++
  }
  const first = lines[at]
  const start = lines[sign]?.start ?? 0
  if (!first || first.words.length > 8 || !first.words.every((word) => word.capital))
    return {
      signatory: null,
      signatoryTitle: titles.join(' ') || null,
      at: { start, end: lines[at - 1]?.end ?? start },
    }
  const more = first.words.length === 1 && lines[at + 1] && !lines[at + 1]?.afterBlank ? lines[at + 1] : undefined
  const end = more?.end ?? first.end
  return {
    signatory: collapseSpaces(text.slice(first.start, end)),
    signatoryTitle: titles.join(' ') || null,
    at: { start, end },
  }
}
