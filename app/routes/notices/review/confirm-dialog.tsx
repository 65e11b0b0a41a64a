import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { latest } from '~/domain/directives/deadline'
import { STATE_CHANGING_KINDS } from '~/domain/directives/decision-kind'
import { draftCounts } from '~/domain/notices/draft-issues'
import { numberSymbolOf } from '~/domain/notices/notice-header'
import { Button } from '~/ui/buttons/button'
import { Dialog, DialogClose } from '~/ui/overlays/dialog'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'

type Props = { open: boolean; busy: boolean; onClose: () => void; onConfirm: () => void; onGo: (field: string) => void }

/** Before anything lives: what will, and what still stands against it, each with the way to where it is mended. */
export function ConfirmDialog({ open, busy, onClose, onConfirm, onGo }: Props) {
  const { words, formats, today } = useWords()
  const { state, problems } = useReview()
  const { draft, header } = state
  const says = words.notices.review
  const counts = draftCounts(draft)
  const n = (count: number) => formats.integer(count)
  const directives = draft.directives
  const dues = directives.flatMap((one) => latest(one.deadline) ?? [])
  const units = new Set(directives.flatMap((one) => one.lead.flatMap(({ organisationId }) => organisationId ?? [])))
  const projects = new Set(directives.flatMap((one) => one.projectIds))
  const changing = directives.filter((one) => STATE_CHANGING_KINDS.includes(one.decision)).length
  const overdue = dues.filter((day) => day < today).length
  const name = numberSymbolOf(header) ?? header.title ?? words.notices.unnamed
  const will: string[] = [
    says.willNotice(name),
    says.willDirectives(n(counts.directives)),
    ...(units.size > 0 ? [says.willUnits(n(units.size))] : []),
    ...(dues.length > 0 ? [says.willDeadlines(n(dues.length))] : []),
    ...(overdue > 0 ? [says.willOverdue(n(overdue))] : []),
    ...(projects.size > 0 ? [says.willProjects(n(projects.size))] : []),
    ...(changing > 0 ? [says.willState(n(changing))] : []),
  ]
  const notes: string[] = [
    ...(counts.toLookAt > 0 ? [says.stillUnseen(n(counts.toLookAt))] : []),
    ...(counts.warnings > 0 ? [says.stillWarned(n(counts.warnings))] : []),
  ]
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
          <Button kind="primary" busy={busy} busyText={says.confirming} disabled={blocked} onClick={onConfirm}>
            {counts.directives > 0 ? says.confirm(n(counts.directives)) : says.confirmNone}
          </Button>
        </>
      }
    >
      {blocked ? (
        <ul className="space-y-2">
          {problems.map(({ field, sentence }) => (
            <Line
              key={`${field} ${sentence}`}
              icon={<CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-overdue" />}
            >
              {sentence}{' '}
              {field && (
                <button type="button" className="link" onClick={() => onGo(field)}>
                  {says.goThere}
                </button>
              )}
            </Line>
          ))}
        </ul>
      ) : (
        <>
          <ul className="list-disc space-y-1 pl-5">
            {will.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {notes.length > 0 && (
            <ul className="mt-4 space-y-1.5 border-t border-line pt-3">
              {notes.map((note) => (
                <Line key={note} icon={<Info aria-hidden className="mt-0.5 size-4 shrink-0 text-due" />}>
                  {note}
                </Line>
              ))}
            </ul>
          )}
        </>
      )}
    </Dialog>
  )
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-2">
      {icon}
      <span>{children}</span>
    </li>
  )
}
