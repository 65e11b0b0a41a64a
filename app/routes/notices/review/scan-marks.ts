import type { UncertainWord } from '~/documents/ocr/place-words'
import type { Span } from '~/domain/notices/reading/reading'
import type { TextMark } from '~/ui/paper/segments'

/** Words that were not recognised surely, dotted on the paper, and the one a person is looking at. */
export function scanMarks(
  uncertain: readonly UncertainWord[] | undefined,
  looking: Span | null,
  title: (confidence: number) => string,
): TextMark[] {
  const marks = (uncertain ?? []).map(
    ({ start, end, confidence }): TextMark => ({
      kind: 'uncertain',
      start,
      end,
      title: title(confidence),
    }),
  )
  return looking ? [...marks, { kind: 'looking', start: looking.start, end: looking.end }] : marks
}
