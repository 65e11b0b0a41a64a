import { Maximize2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { HEADER_CARD } from '~/domain/notices/review-changes'
import { Button } from '~/ui/buttons/button'
import { SidePanel } from '~/ui/overlays/side-panel'
import { MarkedText } from '~/ui/paper/marked-text'
import { Paper } from '~/ui/paper/paper'
import type { TextMark } from '~/ui/paper/segments'
import { useWords } from '~/words/use-words'
import { marksWithin } from './marks'
import { useReview } from './review-context'

const HEADER_PART = 600
const ROUND_WORD = 150

/** So much of the paper that a doubtful word is read in its place. */
const aroundWord = (length: number, at: number): [number, number] => [
  Math.max(0, at - ROUND_WORD),
  Math.min(length, at + ROUND_WORD),
]

/** On a phone the paper folds above the card in focus: the clause it stands in, and a way to the whole. */
export function PaperExcerpt({ marks }: { marks: readonly TextMark[] }) {
  const { words } = useWords()
  const { state, dispatch } = useReview()
  const [whole, setWhole] = useState(false)
  const focused = state.draft.directives.find((one) => one.key === state.focus)
  const looking = marks.find(({ kind }) => kind === 'looking')
  const [start, end] = looking
    ? aroundWord(state.text.length, looking.start)
    : focused
      ? [focused.clause.start, focused.clause.end]
      : [0, Math.min(HEADER_PART, state.text.length)]
  const says = words.notices.review
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const mark = state.focus && sheet.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(state.focus)}"]`)
    if (sheet.current && mark) sheet.current.scrollTop = Math.max(0, mark.offsetTop - 8)
  }, [state.focus])
  return (
    <div
      data-excerpt
      className="sticky top-12 z-10 -mx-4 border-b border-line bg-page px-4 pb-2 lg:hidden print:hidden"
    >
      <div ref={sheet} className="paper relative max-h-[30dvh] overflow-y-auto px-4 py-2 text-base">
        <MarkedText
          text={state.text.slice(start, end)}
          marks={marksWithin(marks, start, end).map((mark) => ({ ...mark, label: undefined }))}
          active={state.focus === HEADER_CARD ? null : state.focus}
          onPick={(key) => dispatch({ do: 'focus', key })}
        />
      </div>
      <Button size="small" kind="quiet" icon={Maximize2} className="mt-1" onClick={() => setWhole(true)}>
        {says.openPaper}
      </Button>
      <SidePanel title={says.paper} open={whole} onClose={() => setWhole(false)}>
        <Paper label={says.paper}>
          <MarkedText
            text={state.text}
            marks={marks}
            active={state.focus}
            onPick={(key) => {
              dispatch({ do: 'focus', key })
              setWhole(false)
            }}
          />
        </Paper>
      </SidePanel>
    </div>
  )
}
