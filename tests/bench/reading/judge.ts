import type { LabelledDirective } from '#tests/domain/notices/labelled'
import type { DirectiveReading, NoticeReading } from '~/domain/notices/reading/reading'
import { foldToneStyle } from '~/domain/vietnamese-text'

const STRICT = new Set(['pause', 'stop', 'continue-rent', 'approve', 'fund', 'accelerate'])

/** What is wrong with a directive as read; `extra` where no label asks for it. Empty: nothing. */
export type Fault = 'extra' | 'lead' | 'deadline' | 'decision'
export type Judged = { read: DirectiveReading; faults: Fault[] }

const letters = (text: string): string => foldToneStyle(text.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, '')
type Span = { start: number; end: number }

/** Places are counted in letters and digits alone, so that broken lines and lost marks do not move them. */
function placeOf(text: string, part: string): Span | null {
  const start = text.indexOf(letters(part))
  return start < 0 ? null : { start, end: start + letters(part).length }
}

/** Each directive of a reading against the labels, one to one; and how many labels nothing was read for. */
export function judge(
  reading: NoticeReading,
  labels: readonly LabelledDirective[],
): { judged: Judged[]; missed: number } {
  const text = letters(reading.text)
  const places = labels.map((label) => placeOf(text, label.text))
  const reads = reading.directives.map((read) => {
    const start = letters(reading.text.slice(0, read.start)).length
    return { start, end: start + letters(read.text).length }
  })
  const pairs = places.flatMap((place, label) =>
    reads.flatMap((read, at) => {
      const common = place ? Math.min(place.end, read.end) - Math.max(place.start, read.start) : 0
      const half = place ? (place.end - place.start) / 2 : 1
      return common >= half ? [{ label, at, share: common / (read.end - read.start) }] : []
    }),
  )
  const takenLabels = new Set<number>()
  const matched = new Map<number, LabelledDirective>()
  for (const { label, at } of pairs.sort((a, b) => b.share - a.share)) {
    const one = labels[label]
    if (!one || takenLabels.has(label) || matched.has(at)) continue
    takenLabels.add(label)
    matched.set(at, one)
  }
  const judged = reading.directives.map((read, at) => ({ read, faults: faultsOf(read, matched.get(at)) }))
  return { judged, missed: labels.length - takenLabels.size }
}

function faultsOf(read: DirectiveReading, label: LabelledDirective | undefined): Fault[] {
  if (!label) return ['extra']
  const faults: Fault[] = []
  if (named(read.lead) !== named(label.lead)) faults.push('lead')
  const dates = ({ type, start, end }: { type: string; start?: string; end?: string }) =>
    [type, start ?? '', end ?? ''].join(' ')
  if (label.deadline && dates(read.deadline) !== dates(label.deadline)) faults.push('deadline')
  const strict = STRICT.has(label.decision) || STRICT.has(read.decision)
  if (strict && read.decision !== label.decision) faults.push('decision')
  return faults
}

const named = (units: readonly string[]): string => [...new Set(units.map(letters))].sort().join('|')
