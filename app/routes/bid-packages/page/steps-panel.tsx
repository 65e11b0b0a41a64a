import { CircleCheck, CircleDashed, CircleDot, CircleSlash } from 'lucide-react'
import type { ScheduledRow } from '~/domain/bid-packages/bid-package-page.queries.server'
import type { MenuItem } from '~/ui/overlays/menu'
import { Menu } from '~/ui/overlays/menu'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

export type StepAsked = { step: ScheduledRow; act: 'complete' | 'skip' | 'take-up' | 'days' }

type Props = { steps: readonly ScheduledRow[]; onAsk: ((asked: StepAsked) => void) | null }

const ICONS = { done: CircleCheck, skipped: CircleSlash, current: CircleDot, ahead: CircleDashed }

/** The chain of steps: due by the plan as it stands beside the plan as first laid, and what was lost between them. */
export function StepsPanel({ steps, onAsk }: Props) {
  const { words, formats } = useWords()
  const says = words.procurement
  const heads = says.stepColumns
  const lost = steps.at(-1)?.lostDays ?? 0
  const columns: Column<ScheduledRow>[] = [
    {
      id: 'step',
      header: heads.step,
      width: 'min-w-60',
      cell: (step) => {
        const Icon = ICONS[step.standing]
        return (
          <span className="flex gap-1.5">
            <Icon
              aria-hidden
              className={`mt-0.5 size-4 shrink-0 ${step.standing === 'done' ? 'text-done' : step.standing === 'current' ? 'text-accent' : 'text-muted'}`}
            />
            <span>
              <span className="sr-only">{says.standings[step.standing]}: </span>
              {step.name}
              <span className="block text-sm text-muted">{step.legalSource ?? says.plannedByOffice}</span>
              {step.skippedReason && (
                <span className="block text-sm text-muted">
                  {says.standings.skipped}: {step.skippedReason} ({step.skippedSource})
                </span>
              )}
            </span>
          </span>
        )
      },
    },
    {
      id: 'days',
      header: heads.days,
      cell: (step) => (
        <span className="figures whitespace-nowrap">
          {formats.integer(step.days)} {says.dayUnits[step.dayUnit]}
        </span>
      ),
    },
    {
      id: 'due',
      header: heads.due,
      cell: (step) =>
        step.standing !== 'skipped' && (
          <>
            <span className="figures">{formats.day(step.dueOn)}</span>
            {step.overDays > 0 && (
              <span className={`figures block text-sm ${step.standing === 'current' ? 'text-overdue' : 'text-muted'}`}>
                {says.over(formats.integer(step.overDays))}
              </span>
            )}
          </>
        ),
    },
    {
      id: 'original',
      header: heads.original,
      cell: (step) =>
        step.originalDueOn && <span className="figures text-muted">{formats.day(step.originalDueOn)}</span>,
    },
    {
      id: 'done',
      header: heads.done,
      cell: (step) => step.doneOn && <span className="figures">{formats.day(step.doneOn)}</span>,
    },
  ]
  if (onAsk)
    columns.push({
      id: 'act',
      header: words.frame.more,
      hideHeader: true,
      cell: (step) => <StepMenu step={step} onAsk={onAsk} />,
    })
  return (
    <Panel title={says.steps} id="steps">
      {steps.length === 0 ? (
        <p className="text-muted">{says.noSteps}</p>
      ) : (
        <>
          <p className="figures mb-2">{lost > 0 ? says.stepsLead(formats.integer(lost)) : says.stepsOnPlan}</p>
          <DataTable
            caption={says.steps}
            fill="page"
            columns={columns}
            rows={steps}
            rowKey={(step) => String(step.id)}
            rowTone={(step) =>
              step.standing === 'current' && step.overDays > 0
                ? 'overdue'
                : step.standing === 'skipped'
                  ? 'muted'
                  : undefined
            }
          />
        </>
      )}
    </Panel>
  )
}

function StepMenu({ step, onAsk }: { step: ScheduledRow; onAsk: (asked: StepAsked) => void }) {
  const { words } = useWords()
  const says = words.procurement
  const items: MenuItem[] = []
  const put = (act: StepAsked['act'], label: string) =>
    items.push({ kind: 'action', label, onPick: () => onAsk({ step, act }) })
  if (step.standing === 'skipped') put('take-up', says.takeUpStep)
  if (step.doneOn === null && step.completedBy === null && step.standing !== 'skipped')
    put('complete', says.completeStep)
  if (step.doneOn === null && step.standing !== 'skipped') put('skip', says.skipStep)
  if (step.doneOn === null && step.legalSource === null) put('days', says.planDays)
  if (items.length === 0) return null
  return <Menu items={items} label={`${words.frame.more}: ${step.name}`} />
}
