import { CircleAlert } from 'lucide-react'
import { latest } from '~/domain/directives/deadline'
import { STATE_CHANGING_KINDS } from '~/domain/directives/decision-kind'
import { draftCounts } from '~/domain/notices/draft-issues'
import { numberSymbolOf } from '~/domain/notices/notice-header'
import { Button } from '~/ui/buttons/button'
import { Dialog, DialogClose } from '~/ui/overlays/dialog'
import { useWords } from '~/words/use-words'
import { ConfirmLessons } from './confirm-lessons'
import { StillOpen } from './confirm-still-open'
import { useReview } from './review-context'

type Props = { open: boolean; busy: boolean; onClose: () => void; onConfirm: () => void; onGo: (field: string) => void }

/** Before anything lives: what will, what nobody has looked at, what is to be remembered; or what stands against it. */
export function ConfirmDialog({ open, busy, onClose, onConfirm, onGo }: Props) {
  const { words, formats } = useWords()
  const { state, problems } = useReview()
  const will = useWhatWillLive()
  const says = words.notices.review
  const counts = draftCounts(state.draft)
  const n = (count: number) => formats.integer(count)
  const blocked = problems.length > 0
  return (
    <Dialog
      title={says.confirmTitle}
      sentence={blocked ? says.blocked(n(problems.length)) : says.confirmSentence}
      open={open}
      onOpenChange={(next) => !next && onClose()}
      actions={
        <>
          <DialogClose>
            <Button>{words.frame.cancel}</Button>
          </DialogClose>
          <Button
            kind="primary"
            busy={busy}
            busyText={says.confirming}
            disabled={blocked}
            data-first={blocked ? undefined : true}
            onClick={onConfirm}
          >
            {counts.directives > 0 ? says.confirm(n(counts.directives)) : says.confirmNone}
          </Button>
        </>
      }
    >
      {blocked ? (
        <ul className="space-y-2">
          {problems.map(({ field, sentence }, at) => (
            <li key={`${field} ${sentence}`} className="flex gap-2">
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-overdue" />
              <span>
                {sentence}{' '}
                {field && (
                  <button
                    type="button"
                    data-first={at === 0 ? true : undefined}
                    className="link"
                    onClick={() => onGo(field)}
                  >
                    {says.goThere}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <div className="space-y-4">
          <ul className="list-disc space-y-1 pl-5">
            {will.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <StillOpen onGo={onGo} />
          <ConfirmLessons />
        </div>
      )}
    </Dialog>
  )
}

/** What confirming makes live, a line each. */
function useWhatWillLive(): string[] {
  const { words, formats, today } = useWords()
  const { header, draft } = useReview().state
  const { directives } = draft
  const says = words.notices.review
  const dues = directives.flatMap((one) => latest(one.deadline) ?? [])
  const units = new Set(directives.flatMap((one) => one.lead.flatMap(({ organisationId }) => organisationId ?? [])))
  const lines: [number, (count: string) => string][] = [
    [units.size, says.willUnits],
    [dues.length, says.willDeadlines],
    [dues.filter((day) => day < today).length, says.willOverdue],
    [new Set(directives.flatMap((one) => one.projectIds)).size, says.willProjects],
    [directives.filter((one) => STATE_CHANGING_KINDS.includes(one.decision)).length, says.willState],
  ]
  return [
    says.willNotice(numberSymbolOf(header) ?? header.title ?? words.notices.unnamed),
    says.willDirectives(formats.integer(directives.length)),
    ...lines.flatMap(([count, line]) => (count > 0 ? [line(formats.integer(count))] : [])),
  ]
}
