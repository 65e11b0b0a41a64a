import { Link } from '@remix-run/react'
import { CirclePause, Hourglass, TriangleAlert } from 'lucide-react'
import { knownFacts, type PauseFacts } from '~/domain/pauses/pause-facts'
import { gapSteps, healthGap } from '~/domain/projects/health-gap'
import type { PortfolioRow } from '~/domain/projects/portfolio.queries.server'
import { computedHealth, declaredHealth } from '~/domain/projects/project-health'
import { isHalting, standsStill } from '~/domain/projects/project-order'
import { isUnfinished, PHASE_TRACK } from '~/domain/projects/project-phase'
import { HealthDots } from '~/ui/marks/health-dots'
import { PhaseTrack } from '~/ui/marks/phase-track'
import { ShareBar } from '~/ui/marks/share-bar'
import { Tooltip } from '~/ui/overlays/tooltip'
import { useWords } from '~/words/use-words'
import { clauseHref } from '../clause-href'
import { useHealthReasons } from '../use-health-reasons'

type Props = { row: PortfolioRow }

export function NameCell({ row }: Props) {
  const { words } = useWords()
  return (
    <>
      <span className="line-clamp-2 font-medium">{row.name}</span>
      <span className="figures block truncate text-sm font-normal text-muted">
        {row.code} · {words.projects.kinds[row.kind]}
      </span>
    </>
  )
}

/** Five steps with the name under them; a halted project names the clause that halts it. */
export function PhaseCell({ row }: Props) {
  const { words } = useWords()
  const says = words.projects
  return (
    <>
      {row.phase !== 'stopped' && (
        <PhaseTrack
          compact
          phases={PHASE_TRACK.map((phase) => says.phaseNames[phase])}
          current={row.phase === 'closed' ? PHASE_TRACK.length : PHASE_TRACK.indexOf(row.phase)}
          paused={standsStill(row)}
        />
      )}
      <span className="block text-sm">{says.phaseNames[row.phase]}</span>
      <StandsStill row={row} />
      {row.pace === 'slowed' && (
        <span className="flex items-center gap-1 text-sm text-paused" title={row.paceReason ?? undefined}>
          <Hourglass aria-hidden className="size-3.5 shrink-0" />
          {says.paces.slowed}
        </span>
      )}
    </>
  )
}

/** What of the project stands still, in a word each: recorded pauses, and the order that nobody has recorded yet. */
export function StandsStill({ row }: Props) {
  const order = row.orderInForce
  const halting = order && isHalting(order.decision) && isUnfinished(row.phase)
  if (!halting && row.pauses.length === 0) return null
  return (
    <>
      {row.pauses.map((pause) => (
        <PausedPart key={pause.id} pause={pause} />
      ))}
      {halting && <HaltedBy order={order} />}
    </>
  )
}

function PausedPart({ pause }: { pause: PauseFacts }) {
  const { words } = useWords()
  const facts = knownFacts(pause)
  const part = pause.scope === 'project' ? words.projects.orderKinds[pause.kind] : words.pauses.paused(facts)
  return (
    <Tooltip text={words.pauses.standsStill(facts)}>
      <Link to={`/pauses/${pause.id}`} className={PAUSED_LINK}>
        <CirclePause aria-hidden className="size-3.5 shrink-0" />
        {part}
        <span className="sr-only">{words.pauses.cause(facts)}</span>
      </Link>
    </Tooltip>
  )
}

const PAUSED_LINK = 'inline-flex items-center gap-1 rounded-sm text-sm text-paused underline-offset-2 hover:underline'

function HaltedBy({ order }: { order: NonNullable<PortfolioRow['orderInForce']> }) {
  const { words, formats } = useWords()
  const says = words.projects
  const cited = says.citation(order.section, order.notice ?? '')
  const since = order.on ? formats.day(order.on) : says.unknownDay
  const whole = order.decision === 'stop' ? says.stateStop(since, cited) : says.statePause(since, cited)
  return (
    <Tooltip text={[whole, order.condition && says.stateCondition(order.condition)].filter(Boolean).join(' ')}>
      <Link to={clauseHref(order)} className={PAUSED_LINK}>
        <CirclePause aria-hidden className="size-3.5 shrink-0" />
        {says.orderKinds[order.decision]}
        <span className="sr-only">{cited}</span>
      </Link>
    </Tooltip>
  )
}

export function HealthCell({ row, day }: Props & { day: string }) {
  const declared = declaredHealth(row, day)
  const { health, reasons } = computedHealth(row, day)
  const why = useHealthReasons()
  return (
    <HealthDots
      declared={declared?.health ?? 'unknown'}
      faded={declared?.faded}
      computed={health}
      why={reasons.map(why)}
    />
  )
}

/** How many steps what the unit says lies from what the figures say; a word past its period is no part of it. */
export function GapCell({ row, day }: Props & { day: string }) {
  const { words, formats } = useWords()
  const declared = declaredHealth(row, day)
  const { health } = computedHealth(row, day)
  const gap = healthGap(declared, health)
  const steps = Math.abs(gapSteps(declared, health) ?? 0)
  return (
    <span className={gap === 'rosier' ? 'font-medium text-overdue' : gap === 'gloomier' ? undefined : 'text-muted'}>
      {words.projects.healthGapShort[gap](formats.integer(steps))}
    </span>
  )
}

/** `full` where no head says what is counted. */
export function DirectiveCounts({ row, full }: Props & { full?: boolean }) {
  const { words, formats } = useWords()
  const says = words.projects
  const open = (full ? says.openDirectives : says.openOnly)(formats.integer(row.openDirectives))
  if (row.openDirectives === 0) return full ? null : <span className="text-muted">{says.noDirectives}</span>
  if (row.overdueDirectives === 0) return <span className="figures">{open}</span>
  return (
    <span className="figures">
      <span className="flex items-center gap-1 font-medium whitespace-nowrap text-overdue">
        <TriangleAlert aria-hidden className="size-3.5 shrink-0" />
        {says.overdueCount(formats.integer(row.overdueDirectives))}
      </span>
      <span className="text-sm text-muted">{open}</span>
    </span>
  )
}

/** What is disbursed of the year's plan, as a figure over a thin bar. */
export function Disbursed({ row }: Props) {
  const { words, formats } = useWords()
  const { yearPlan, disbursed } = row
  if (yearPlan === 0n && disbursed === 0n) return <span className="text-muted">–</span>
  return (
    <ShareBar part={Number(disbursed)} whole={Number(yearPlan)} tone={disbursed > yearPlan ? 'overdue' : 'accent'}>
      {formats.millions(disbursed)}
      <span className="block text-sm text-muted">{words.projects.ofYearPlan(formats.millions(yearPlan))}</span>
    </ShareBar>
  )
}

/** Both ways of saying a day: how far away, and which. */
export function NextDue({ on, day }: { on: string; day: string }) {
  const { formats } = useWords()
  return (
    <span className="figures whitespace-nowrap">
      {formats.day(on)}
      <span className="block text-sm text-muted">{formats.away(on, day)}</span>
    </span>
  )
}

export function LastOrder({ row }: Props) {
  const { words, formats } = useWords()
  const order = row.lastOrder
  if (!order) return <span className="text-muted">–</span>
  return (
    <>
      <Link to={clauseHref(order)} className="link figures whitespace-nowrap">
        {order.notice ?? words.projects.section(order.section)}
      </Link>
      <span className="figures block text-sm whitespace-nowrap text-muted">
        {[order.notice && words.projects.section(order.section), order.on && formats.day(order.on)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}

/** Late by its plan only where it counts: not a halted, slowed, closed or stopped project. */
export function PlannedEnd({ row, day }: Props & { day: string }) {
  const { formats } = useWords()
  if (!row.plannedEnd) return <span className="text-muted">–</span>
  const late = row.plannedEnd < day && isUnfinished(row.phase) && row.pace === 'normal' && !row.halted
  return (
    <span className="figures whitespace-nowrap">
      {formats.day(row.plannedEnd)}
      {late && (
        <span className="flex items-center gap-1 text-sm text-overdue">
          <TriangleAlert aria-hidden className="size-3.5 shrink-0" />
          {formats.away(row.plannedEnd, day)}
        </span>
      )}
    </span>
  )
}
