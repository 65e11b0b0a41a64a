import { CircleHelp, FileDown, Keyboard, ScanSearch, Trash2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { draftCounts } from '~/domain/notices/draft-issues'
import { numberSymbolOf } from '~/domain/notices/notice-header'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { Checkbox } from '~/ui/forms/checkbox'
import { Menu, type MenuItem } from '~/ui/overlays/menu'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'

type Props = {
  saving: ReactNode
  fileId: number | null
  confirming: boolean
  secondLook: string
  onConfirm: () => void
  onDiscard: () => void
  onKeys: () => void
}

/** «15 ý kiến · 3 cần xem lại · 1 cảnh báo», how the saving stands, and the one main action. */
export function ReviewHead({ saving, fileId, secondLook, confirming, onConfirm, onDiscard, onKeys }: Props) {
  const { words, formats } = useWords()
  const { state, dispatch } = useReview()
  const counts = draftCounts(state.draft)
  const says = words.notices.review
  const directives = formats.integer(counts.directives)
  const more: MenuItem[] = [
    ...(fileId === null
      ? []
      : [{ label: words.notices.original, icon: FileDown, to: `/files/${fileId}`, reload: true } as const]),
    { label: words.help.secondLook, icon: ScanSearch, to: secondLook },
    { kind: 'action', label: words.frame.shortcuts, icon: Keyboard, onPick: onKeys },
    { label: words.help.reviewKeys, icon: CircleHelp, to: '/help#review' },
    { kind: 'line', id: 'before-discard' },
    { kind: 'action', label: says.discard, icon: Trash2, danger: true, onPick: onDiscard },
  ]
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-2 pb-3">
      <div className="min-w-0 flex-1 basis-64">
        <h1 className="text-lg font-semibold tracking-tight">
          {says.title}
          {numberSymbolOf(state.header) && <span className="figures"> {numberSymbolOf(state.header)}</span>}
        </h1>
        <p className="figures flex flex-wrap items-center gap-x-2 text-muted">
          <span>{says.counts(directives)}</span>
          <span aria-hidden>·</span>
          {counts.toLookAt > 0 ? (
            <button
              type="button"
              aria-keyshortcuts="n"
              title={says.nextDoubt}
              onClick={() => dispatch({ do: 'next-doubt', by: 1 })}
              className="font-medium text-due underline decoration-dotted underline-offset-4"
            >
              {says.toLookAt(formats.integer(counts.toLookAt))}
            </button>
          ) : (
            <span className="text-done">{says.allSeen}</span>
          )}
          <span aria-hidden>·</span>
          <span className={counts.warnings > 0 ? 'font-medium text-due' : undefined}>
            {counts.warnings > 0 ? says.warnings(formats.integer(counts.warnings)) : says.noWarnings}
          </span>
        </p>
        <p className="figures mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted print:hidden">
          <span>
            {says.byLevel(formats.integer(counts.sure), formats.integer(counts.likely), formats.integer(counts.unsure))}
          </span>
          {(counts.toLookAt > 0 || state.onlyDoubts) && (
            <Checkbox
              aria-keyshortcuts="u"
              checked={state.onlyDoubts}
              onChange={(event) => dispatch({ do: 'only-doubts', only: event.target.checked })}
              label={says.onlyDoubts}
            />
          )}
        </p>
      </div>
      <div className="flex items-center gap-1.5">
        {saving}
        <IconButton
          icon={Undo2}
          label={says.undo}
          aria-keyshortcuts="Control+z"
          disabled={state.past.length === 0}
          onClick={() => dispatch({ do: 'undo' })}
        />
        <Button kind="primary" busy={confirming} busyText={says.confirming} onClick={onConfirm}>
          {counts.directives > 0 ? says.confirm(directives) : says.confirmNone}
        </Button>
        <Menu items={more} />
      </div>
    </header>
  )
}
