import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'
import { idOf, type Segment, segmentsOf, type TextMark, titleOf } from './segments'
import { selectedRange } from './text-offset'

type Props = {
  /** Shown to the letter, line breaks as `\n`. */
  text: string
  marks: readonly TextMark[]
  /** Id of the mark in focus; it is brought into view when it changes. */
  active?: string | null
  onPick?: (id: string) => void
  /** The person drew over words with the pointer or the keyboard. */
  onSelectRange?: (start: number, end: number) => void
  className?: string
}

/** A text with pen marks on it. Goes inside Paper, which gives it the margin for the numbers. */
export function MarkedText({ text, marks, active, onPick, onSelectRange, className }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const segments = useMemo(() => segmentsOf(text.length, marks), [text, marks])
  const numbered = useMemo(() => numbersOf(text, marks), [text, marks])

  useEffect(() => {
    if (!active) return
    const mark = box.current?.querySelector(`[data-id="${CSS.escape(active)}"]`)
    mark?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [active])

  const report = () => {
    const selection = window.getSelection()
    const range = box.current && selection && selectedRange(box.current, selection)
    if (range) onSelectRange?.(range.start, range.end)
    return range
  }
  const pick = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest('[data-id]') : null
    // The end of a drag over words is also a click on them: then the words are meant, not the mark.
    if (!mark?.hasAttribute('data-furniture') && report()) return
    const id = mark?.getAttribute('data-id')
    if (id) onPick?.(id)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the numbers in the margin are buttons and do the same by key
    <div
      ref={box}
      className={classNames('marked', className)}
      onClick={pick}
      onKeyUp={(event) => event.shiftKey && event.key.startsWith('Arrow') && report()}
    >
      {segments.map((segment) => (
        <Stretch key={segment.start} segment={segment} text={text} active={active} numbers={numbered} />
      ))}
    </div>
  )
}

type Numbers = ReadonlyMap<number, { mark: TextMark; inline: boolean }[]>

/** Numbers by where they stand. The second of one paragraph stands in the line: two in the margin would overlap. */
function numbersOf(text: string, marks: readonly TextMark[]): Numbers {
  const at = new Map<number, { mark: TextMark; inline: boolean }[]>()
  let last = -1
  for (const mark of [...marks].filter(({ label }) => label).sort((a, b) => a.start - b.start)) {
    const inline = last >= 0 && !text.slice(last, mark.start).includes('\n')
    at.set(mark.start, [...(at.get(mark.start) ?? []), { mark, inline }])
    last = mark.start
  }
  return at
}

type StretchProps = { segment: Segment; text: string; active?: string | null; numbers: Numbers }

function Stretch({ segment, text, active, numbers }: StretchProps) {
  const { words } = useWords()
  const { start, end, marks } = segment
  const piece = text.slice(start, end)
  if (marks.length === 0) return piece
  return (
    <>
      {numbers.get(start)?.map(({ mark, inline }) => (
        <button
          key={mark.id ?? mark.label}
          type="button"
          data-furniture
          data-id={mark.id}
          data-active={mark.id === active || undefined}
          aria-label={words.ui.directiveNumber(mark.label ?? '')}
          className={classNames('margin-number', inline && 'inline-number')}
        >
          {mark.label}
        </button>
      ))}
      <span
        data-mark
        data-id={idOf(segment)}
        title={titleOf(segment)}
        data-active={marks.some(({ id }) => id !== undefined && id === active) || undefined}
        className={marks.map(({ kind }) => `mark-${kind}`).join(' ')}
      >
        {piece}
      </span>
    </>
  )
}
