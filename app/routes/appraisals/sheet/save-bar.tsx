import { Button } from '~/ui/buttons/button'
import { useShortcut } from '~/ui/keys/use-shortcut'
import { useWords } from '~/words/use-words'
import type { SheetState } from './use-sheet'

type Props = { state: SheetState; behind: number }

/** Stays at the foot of the window while there is something to save, and says what keeps it from being saved. */
export function SaveBar({ state, behind }: Props) {
  const { words, formats } = useWords()
  const says = words.appraisals.sheet
  const { dirty, busy, problems } = state
  const wrong = state.reading.problems.length
  useShortcut({ key: 's', ctrl: true }, () => dirty && !busy && state.save())
  if (!dirty) return <p className="text-sm text-muted print:hidden">{says.saved}</p>
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-page px-4 py-3 max-md:bottom-14 print:hidden">
      <p className="min-w-0 flex-1 basis-60">
        {says.unsaved} {wrong > 0 && <span className="text-overdue">{says.wrongCells(formats.integer(wrong))}</span>}{' '}
        {behind > 0 && <span className="text-due">{says.behindHorizon(formats.integer(behind))}</span>}
        {problems
          .filter(({ field }) => field === null || field.startsWith('sheet'))
          .map(({ key, sentence }) => (
            <span key={key} role="alert" className="block text-overdue">
              {sentence}
            </span>
          ))}
      </p>
      <Button onClick={state.discard}>{says.discard}</Button>
      <Button kind="primary" busy={busy} onClick={() => state.save()}>
        {says.save}
      </Button>
    </div>
  )
}
