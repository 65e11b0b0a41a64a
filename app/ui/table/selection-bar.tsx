import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'
import { IconButton } from '../buttons/icon-button'

type Props = { count: number; onClear: () => void; children: ReactNode }

/** Rises when rows are ticked and holds what can be done to them all. */
export function SelectionBar({ count, onClear, children }: Props) {
  const { words, formats } = useWords()
  if (count === 0) return null
  return (
    <section
      aria-label={words.ui.selected(formats.integer(count))}
      className="floating sticky bottom-20 z-10 mx-auto mt-3 flex w-fit max-w-full flex-wrap items-center gap-2 py-1.5 pr-1.5 pl-4 md:bottom-4 print:hidden"
    >
      <p role="status" className="figures mr-2 font-medium">
        {words.ui.selected(formats.integer(count))}
      </p>
      {children}
      <IconButton icon={X} label={words.ui.clearSelection} onClick={onClear} />
    </section>
  )
}
