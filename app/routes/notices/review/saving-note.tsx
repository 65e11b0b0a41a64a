import { Check, CloudAlert, LoaderCircle } from 'lucide-react'
import { useWords } from '~/words/use-words'
import type { Saving } from './use-saving'

/** «Đã lưu 14:02»: always in sight, read aloud only when something is wrong. */
export function SavingNote({ saving }: { saving: Saving }) {
  const { words, formats } = useWords()
  const says = words.notices.review
  if (saving.at === 'saved')
    return (
      <span className="figures mr-1 inline-flex items-center gap-1 text-sm text-muted">
        <Check aria-hidden className="size-4 text-done" />
        {says.saved(formats.instant(saving.savedAt).slice(0, 5))}
      </span>
    )
  if (saving.at === 'saving' || saving.at === 'unsaved')
    return (
      <span className="mr-1 inline-flex items-center gap-1 text-sm text-muted">
        <LoaderCircle aria-hidden className="size-4" />
        {saving.at === 'saving' ? says.saving : says.unsaved}
      </span>
    )
  return (
    <span className="mr-1 inline-flex items-center gap-1 text-sm font-medium text-due">
      <CloudAlert aria-hidden className="size-4" />
      {says.unsaved}
    </span>
  )
}
