import { Link } from '@remix-run/react'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { PageLoaded } from './page-loaded'

/** What the package's form holds and the strip of facts does not say, with its plan and what it repeats. */
export function AboutPanel({ loaded }: { loaded: PageLoaded }) {
  const { words, formats } = useWords()
  const { bidPackage } = loaded
  const { plan, retenderOf } = bidPackage
  const says = words.procurement
  const lines: [string, string | null][] = [
    [says.form.labels.field, says.fields[bidPackage.field]],
    [says.form.labels.mode, bidPackage.mode && says.modes[bidPackage.mode]],
    [says.form.labels.contractType, bidPackage.contractType && says.contractTypes[bidPackage.contractType]],
    [says.form.labels.plannedQuarter, bidPackage.plannedQuarter && formats.day(bidPackage.plannedQuarter)],
    [says.form.labels.plannedDays, bidPackage.plannedDays === null ? null : formats.integer(bidPackage.plannedDays)],
    [
      says.plan,
      plan
        ? [
            plan.name,
            says.planStates[plan.state],
            plan.decisionNumber && plan.decidedOn && says.decided(plan.decisionNumber, formats.day(plan.decidedOn)),
            plan.networkNumber,
          ]
            .filter(Boolean)
            .join(' · ')
        : says.noPlan,
    ],
    [says.form.labels.summary, bidPackage.summary],
  ]
  return (
    <Panel title={says.about} id="about">
      <dl className="grid gap-2">
        {lines
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt className="text-sm text-muted">{label}</dt>
              <dd className="figures">{value}</dd>
            </div>
          ))}
      </dl>
      {retenderOf && (
        <p className="mt-2">
          <Link to={`/bid-packages/${retenderOf.id}`} className="link">
            {says.repeats(formats.integer(retenderOf.ordinal))}
          </Link>
        </p>
      )}
    </Panel>
  )
}
