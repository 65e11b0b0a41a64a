import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Span } from '~/domain/notices/reading/reading'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'

type Props = {
  word: Span
  busy: boolean
  problems: readonly string[]
  onSend: (change: { start: number; end: number; read: string; words: string }) => void
  onStep: (by: 1 | -1) => void
  onClose: () => void
}

/** One word of the walk: as it was read, the right one, and on to the next with Enter. */
export function ScanWordForm({ word, busy, problems, onSend, onStep, onClose }: Props) {
  const { words, formats } = useWords()
  const { text, draft } = useReview().state
  const says = words.scans
  const read = text.slice(word.start, word.end)
  const [right, setRight] = useState(read)
  const field = useRef<HTMLInputElement>(null)
  const known = draft.uncertain ?? []
  const at = known.findIndex(({ start }) => start === word.start)
  const confidence = known[at]?.confidence
  useEffect(() => {
    field.current?.select()
    // The paper stands twice in the page, for a wide screen and folded for a phone: one of them is not shown.
    const marks = [...document.querySelectorAll('.mark-looking')]
    marks.find((mark) => mark.getClientRects().length > 0)?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <form
      className="mt-2 flex flex-wrap items-end gap-x-3 gap-y-2 print:hidden"
      onSubmit={(event) => {
        event.preventDefault()
        onSend({ start: word.start, end: word.end, read, words: right })
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <p className="basis-full text-sm text-muted">
        {at >= 0 && `${says.wordOf(formats.integer(at + 1), formats.integer(known.length))} · `}
        {confidence === undefined ? `«${read}»` : says.asRead(read, formats.percent(confidence / 100))}
      </p>
      <Field label={says.rightWord} hideLabel error={problems.join(' ') || null} className="basis-56">
        {(wiring) => (
          <TextInput
            {...wiring}
            ref={field}
            value={right}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setRight(event.target.value)}
            className="font-paper text-lg"
          />
        )}
      </Field>
      <Button type="submit" kind="primary" busy={busy}>
        {right === read ? says.keep : says.mend}
      </Button>
      <IconButton icon={ChevronLeft} label={says.before} onClick={() => onStep(-1)} />
      <IconButton icon={ChevronRight} label={says.after} onClick={() => onStep(1)} />
      <IconButton icon={X} label={says.close} onClick={onClose} />
    </form>
  )
}
