import { Link } from '@remix-run/react'
import type { PlanRow } from '~/domain/bid-packages/bid-package-page.queries.server'
import { FAILED_STATES } from '~/domain/bid-packages/bid-package-state'
import type { PackageRow } from '~/domain/bid-packages/bid-packages.queries.server'
import { Button } from '~/ui/buttons/button'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { DayField, WordsField } from '../../bid-packages/fields'
import { PackageTable } from '../../bid-packages/package-table'
import { FormDialog } from '../../form-dialog'

type Props = {
  packages: readonly PackageRow[]
  plans: readonly PlanRow[]
  /** What was approved for the project, in dong; null where nothing was. */
  approved: bigint | null
  projectId: number
  mayChange: boolean
}

/** The project's packages with their values held against what was approved, and the plans they were approved with. */
export function PackagesPanel({ packages, plans, approved, projectId, mayChange }: Props) {
  const { words, formats } = useWords()
  const says = words.procurement
  if (packages.length === 0 && plans.length === 0 && !mayChange) return null
  const standing = packages.filter(({ state }) => !(FAILED_STATES as readonly string[]).includes(state))
  const sum = standing.reduce((total, { value }) => total + value, 0n)
  const add = mayChange && (
    <Link to={`/bid-packages/new?project=${projectId}`} className="link text-sm print:hidden">
      {says.add}
    </Link>
  )
  return (
    <Panel title={says.onProject} id="packages" aside={add}>
      {packages.length === 0 ? (
        <p className="text-muted">{says.noneOnProject}</p>
      ) : (
        <>
          <p className={`figures mb-2 ${approved !== null && sum > approved ? 'text-overdue' : 'text-muted'}`}>
            {approved === null || approved === 0n
              ? says.valuesAlone(formats.money(sum))
              : says.valuesOfEstimate(
                  formats.money(sum),
                  formats.money(approved),
                  formats.percent(Number((sum * 1000n) / approved) / 1000),
                )}
          </p>
          <PackageTable rows={packages} withProject={false} />
        </>
      )}
      <Plans plans={plans} projectId={projectId} mayChange={mayChange} />
    </Panel>
  )
}

function Plans({ plans, projectId, mayChange }: Pick<Props, 'plans' | 'projectId' | 'mayChange'>) {
  const { words, formats } = useWords()
  const says = words.procurement
  const inForce = plans.find(({ state }) => state === 'approved')
  const open = plans.some(({ state }) => state === 'draft' || state === 'submitted')
  const label = inForce ? says.adjustPlan : says.makePlan
  return (
    <div className="mt-4">
      {plans.length > 0 && <h3 className="mb-1 font-semibold">{says.plans}</h3>}
      <ul>
        {plans.map((plan) => (
          <li key={plan.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-line py-2">
            <span className="min-w-0 flex-1 basis-60">
              <span className="font-medium">{plan.name}</span>
              <span className="figures block text-sm text-muted">
                {[
                  says.planStates[plan.state],
                  plan.decisionNumber &&
                    plan.decidedOn &&
                    says.decided(plan.decisionNumber, formats.day(plan.decidedOn)),
                  [plan.networkNumber, plan.networkVersion].filter(Boolean).join('-'),
                  says.planLine(formats.integer(plan.packages)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {mayChange && <PlanActions plan={plan} />}
          </li>
        ))}
      </ul>
      {mayChange && !open && (
        <div className="mt-2 print:hidden">
          <FormDialog
            title={label}
            action="/bid-packages"
            hidden={{ intent: 'make-plan', projectId, replacesId: inForce?.id ?? '' }}
            trigger={<Button size="small">{label}</Button>}
          >
            {(problemAt) => <WordsField name="name" label="planName" problemAt={problemAt} required />}
          </FormDialog>
        </div>
      )}
    </div>
  )
}

function PlanActions({ plan }: { plan: PlanRow }) {
  const { words, today } = useWords()
  const says = words.procurement
  const { form } = says
  const hidden = (intent: string) => ({ intent, planId: plan.id, version: plan.version })
  if (plan.state !== 'draft' && plan.state !== 'submitted') return null
  return (
    <span className="flex gap-2 print:hidden">
      {plan.state === 'draft' && (
        <FormDialog
          title={says.submitPlan}
          action="/bid-packages"
          hidden={hidden('submit-plan')}
          trigger={<Button size="small">{says.submitPlan}</Button>}
        >
          {(problemAt) => <DayField name="submittedOn" value={today} problemAt={problemAt} required />}
        </FormDialog>
      )}
      <FormDialog
        title={says.approvePlan}
        sentence={says.approveLead}
        action="/bid-packages"
        hidden={hidden('approve-plan')}
        trigger={<Button size="small">{says.approvePlan}</Button>}
      >
        {(problemAt) => (
          <>
            <WordsField name="decisionNumber" problemAt={problemAt} required />
            <DayField name="decidedOn" value={today} problemAt={problemAt} required />
            <WordsField name="decidedBy" problemAt={problemAt} />
            <WordsField
              name="networkNumber"
              label="planNetworkNumber"
              hint={form.hints.planNetworkNumber}
              problemAt={problemAt}
            />
          </>
        )}
      </FormDialog>
    </span>
  )
}
