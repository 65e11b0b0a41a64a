import { ArrowRightToLine, Copy, Trash2 } from 'lucide-react'
import type { SheetLine } from '~/domain/appraisals/appraisal-sheet'
import { Menu } from '~/ui/overlays/menu'
import { useWords } from '~/words/use-words'
import type { LineChanges } from './line-changes'

type Props = { line: SheetLine; row: number; called: string; changes: LineChanges }

/** What can be done with a whole line. */
export function LineMenu({ line, row, called, changes }: Props) {
  const { words } = useWords()
  const says = words.appraisals
  return (
    <Menu
      label={says.sheet.moreOf(called)}
      items={[
        {
          ...{ kind: 'action', icon: ArrowRightToLine, label: says.sheet.fillLine(called) },
          onPick: () => changes.fill(row),
        },
        {
          ...{ kind: 'action', label: vatLabel(line, says.sheet.recoverable) },
          onPick: () => changes.set(row, { vatRecoverable: !line.vatRecoverable }),
        },
        {
          ...{ kind: 'action', icon: Copy, label: says.sheet.copyLine(called) },
          onPick: () => changes.copy(row),
        },
        {
          ...{ kind: 'action', icon: Trash2, label: says.sheet.removeLine(called) },
          onPick: () => changes.remove(row),
        },
      ]}
    />
  )
}

const vatLabel = ({ vatRecoverable }: SheetLine, label: string) => `${vatRecoverable ? '✓ ' : ''}${label}`
