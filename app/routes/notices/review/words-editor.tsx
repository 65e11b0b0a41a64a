import { useEffect, useMemo, useRef } from 'react'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'

/** Text to either side of the clause that is shown, so that words can be taken in from there. */
const AROUND = 160

/**
 * Cuts the words anew, splits and adds without a mouse: a box that holds the clause and cannot be written in, with the
 * directive's words selected. Carriage returns are shown as blanks: a text box would drop them and move every offset.
 */
export function WordsEditor({ directive }: { directive: DraftDirective }) {
  const { words } = useWords()
  const { state, dispatch } = useReview()
  const box = useRef<HTMLTextAreaElement>(null)
  const { key, clause, start, end } = directive
  const says = words.notices.review
  const from = wordStart(state.text, clause.start - AROUND)
  const shown = useMemo(
    () => state.text.slice(from, Math.min(state.text.length, clause.end + AROUND)).replaceAll('\r', ' '),
    [state.text, from, clause.end],
  )
  // A text box scrolls to a selection only as it takes the focus; until then the words stand in view by their share.
  useEffect(() => {
    const area = box.current
    if (!area) return
    area.setSelectionRange(start - from, end - from)
    area.scrollTop = ((start - from) / Math.max(1, shown.length)) * area.scrollHeight - 8
  }, [start, end, from, shown])
  const selected = () => {
    const area = box.current
    return area ? { start: from + area.selectionStart, end: from + area.selectionEnd } : { start, end }
  }
  return (
    <Field label={says.words} hint={says.wordsHint}>
      {(wiring) => (
        <div>
          <textarea
            {...wiring}
            ref={box}
            rows={6}
            value={shown}
            // Not readOnly: browsers show no caret there, and a person could not see where a cut falls.
            onChange={() => undefined}
            onBeforeInput={(event) => event.preventDefault()}
            onFocus={(event) => event.target.setSelectionRange(start - from, end - from)}
            className="input-edge max-h-72 w-full px-2.5 py-1.5 font-paper text-lg"
          />
          <div className="mt-1.5 flex flex-wrap gap-1.5">
            <Button size="small" onClick={() => dispatch({ do: 'retext', key, span: selected() })}>
              {says.takeSelection}
            </Button>
            <Button size="small" onClick={() => dispatch({ do: 'split', key, at: selected().start })}>
              {says.splitHere}
            </Button>
            <Button size="small" onClick={() => dispatch({ do: 'add', span: selected() })}>
              {says.addSelection}
            </Button>
          </div>
        </div>
      )}
    </Field>
  )
}

/** The first letter of the word that a place falls into; the beginning for a place before it. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const blank = text.slice(0, at).search(/\s\S*$/)
  return blank < 0 ? 0 : blank + 1
}
