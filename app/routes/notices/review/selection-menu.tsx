import { useEffect, useState } from 'react'
import type { Span } from '~/domain/notices/reading/reading'
import { Button } from '~/ui/buttons/button'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'

const TALLEST = 140

type Props = {
  span: Span
  /** Of a scan: the words were misread. */
  onMend?: (span: Span) => void
  onClose: () => void
}

/** What can be done with words just drawn over on the paper; stands under them, gone with Escape or the selection. */
export function SelectionMenu({ span, onMend, onClose }: Props) {
  const { words } = useWords()
  const { state, dispatch } = useReview()
  const [place, setPlace] = useState<{ left: number; top?: number; bottom?: number } | null>(null)
  const at = state.draft.directives.findIndex((one) => one.key === state.focus)
  const focused = state.draft.directives[at]
  const says = words.notices.review
  const number = String(at + 1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another stretch stands in another place
  useEffect(() => {
    const selection = window.getSelection()
    if (!selection || selection.rangeCount === 0) return
    const box = selection.getRangeAt(0).getBoundingClientRect()
    const left = Math.max(8, Math.min(box.left, window.innerWidth - 300))
    const below = box.bottom + TALLEST < window.innerHeight
    setPlace(below ? { left, top: box.bottom + 6 } : { left, bottom: window.innerHeight - box.top + 6 })
    const gone = () => window.getSelection()?.isCollapsed && onClose()
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    document.addEventListener('selectionchange', gone)
    document.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('selectionchange', gone)
      document.removeEventListener('keydown', leave)
    }
  }, [span])

  if (!place) return null
  const act = (action: Parameters<typeof dispatch>[0]) => {
    dispatch(action)
    window.getSelection()?.removeAllRanges()
    onClose()
  }
  const cuts = focused && span.start > focused.start && span.start < focused.end
  return (
    <div
      role="toolbar"
      aria-label={says.selectionMenu}
      style={place}
      // The press must not take the selection away before the button hears of it.
      onMouseDown={(event) => event.preventDefault()}
      className="floating fixed z-30 flex max-w-72 flex-col p-1 print:hidden"
    >
      <Button kind="quiet" className="justify-start" onClick={() => act({ do: 'add', span })}>
        {says.selectionAdd}
      </Button>
      {focused && (
        <Button kind="quiet" className="justify-start" onClick={() => act({ do: 'retext', key: focused.key, span })}>
          {says.selectionTake(number)}
        </Button>
      )}
      {focused && cuts && (
        <Button
          kind="quiet"
          className="justify-start"
          onClick={() => act({ do: 'split', key: focused.key, at: span.start })}
        >
          {says.selectionSplit(number)}
        </Button>
      )}
      {onMend && (
        <Button
          kind="quiet"
          className="justify-start"
          onClick={() => {
            onMend(span)
            onClose()
          }}
        >
          {words.scans.mendSelection}
        </Button>
      )}
    </div>
  )
}
