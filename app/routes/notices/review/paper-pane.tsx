import { type RefObject, useMemo } from 'react'
import type { Span } from '~/domain/notices/reading/reading'
import { MarkedText } from '~/ui/paper/marked-text'
import { Paper } from '~/ui/paper/paper'
import type { TextMark } from '~/ui/paper/segments'
import { useWords } from '~/words/use-words'
import { marksOf } from './marks'
import { useReview } from './review-context'
import { scanMarks } from './scan-marks'
import { ruleWords } from './why-found'

/** The marks of the draft as it stands. */
export function useMarks(looking: Span | null): TextMark[] {
  const { words, formats } = useWords()
  const { draft, focus } = useReview().state
  const found = useMemo(() => marksOf(draft, focus, (piece) => ruleWords(piece, words)), [draft, focus, words])
  return useMemo(() => {
    const title = (confidence: number) => words.scans.mark(formats.percent(confidence / 100))
    return [...found, ...scanMarks(draft.uncertain, looking, title)]
  }, [found, draft.uncertain, looking, words, formats])
}

type Props = {
  pane: RefObject<HTMLDivElement>
  marks: readonly TextMark[]
  onSelect: (span: Span) => void
  onPick: (key: string) => void
}

/** The left column: the paper, scrolling by itself beside the cards. */
export function PaperPane({ pane, marks, onSelect, onPick }: Props) {
  const { words } = useWords()
  const { state } = useReview()
  return (
    <section
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
      tabIndex={0}
      aria-label={words.notices.review.paper}
      className="hidden min-h-0 overflow-y-auto overscroll-contain bg-sunken p-4 lg:block xl:p-6 print:block print:p-0"
    >
      <Paper label={words.notices.review.paper} className="mx-auto">
        <MarkedText
          text={state.text}
          marks={marks}
          active={state.focus}
          onPick={onPick}
          onSelectRange={(start, end) => onSelect({ start, end })}
        />
      </Paper>
    </section>
  )
}
