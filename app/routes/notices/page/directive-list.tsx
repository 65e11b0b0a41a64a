import { Link } from '@remix-run/react'
import type { StandingOnDay } from '~/domain/directives/standing'
import type { DirectiveOfNotice } from '~/domain/notices/notice-page.queries.server'
import { classNames } from '~/ui/class-names'
import { Badge } from '~/ui/marks/badge'
import { StandingMark } from '~/ui/marks/standing-mark'
import { Tag } from '~/ui/marks/tag'
import { useWords } from '~/words/use-words'
import { sectionName } from '../citation'
import { deadlineReading } from '../deadline-reading'

type Row = DirectiveOfNotice & { standing: StandingOnDay; decisions: { decisionId: number; title: string }[] }
type Props = {
  directives: readonly Row[]
  active: string | null
  onPick: (id: string) => void
  ownUnitOnly: boolean
}

/** The notice's directives in its own order, each with how it stands; the number shows its words on the paper. */
export function DirectiveList({ directives, active, onPick, ownUnitOnly }: Props) {
  const { words, formats } = useWords()
  const says = words.notices
  return (
    <section aria-labelledby="directives">
      <h2 id="directives" className="mb-1 font-semibold">
        {says.directivesOf(formats.integer(directives.length))}
      </h2>
      {ownUnitOnly && <p className="mb-2 text-sm text-muted">{says.onlyOwn}</p>}
      {directives.length === 0 && <p className="text-muted">{says.noDirectives}</p>}
      <ol className="divide-y divide-line border-y border-line">
        {directives.map((one) => (
          <li
            key={one.id}
            className={classNames(
              '-mx-2 grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 px-2 py-2.5',
              active === String(one.id) && 'bg-accent-soft',
            )}
          >
            <button
              type="button"
              aria-label={words.ui.directiveNumber(String(one.ordinal))}
              onClick={() => onPick(String(one.id))}
              className="figures grid size-6 place-items-center rounded-full text-xs font-semibold text-accent inset-ring-1 inset-ring-line-firm hover:inset-ring-accent"
            >
              {one.ordinal}
            </button>
            <div className="min-w-0 space-y-1">
              <Link to={`/directives/${one.id}`} className="line-clamp-2 hover:underline">
                {one.text.replace(/\s+/g, ' ')}
              </Link>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
                <StandingMark standing={shown(one.standing)} days={one.standing.days ?? undefined} />
                <span className="figures text-muted">{deadlineReading(one.deadline, words, formats)}</span>
              </p>
              <p className="text-sm text-muted">
                {sectionName(one.section, words)}
                {' · '}
                {one.units
                  .filter(({ part }) => part === 'lead')
                  .map(({ printedName }) => printedName)
                  .join(', ') || words.notices.review.nobody}
              </p>
              <p className="flex flex-wrap gap-1 empty:hidden">
                {one.decision !== 'assign' && one.decision !== 'other' && (
                  <Badge tone={['pause', 'stop'].includes(one.decision) ? 'paused' : 'open'}>
                    {says.orders[one.decision]}
                  </Badge>
                )}
                {one.decisions.map(({ decisionId, title }) => (
                  <Link key={decisionId} to={`/decisions/${decisionId}`} title={title}>
                    <Badge tone="done">{says.carriedOut}</Badge>
                  </Link>
                ))}
                {one.projects.map((project) => (
                  <Tag key={project.id} to={`/projects/${project.id}`}>
                    {project.name}
                  </Tag>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What a person has to know first: completion waits for the office, or the evidence is missing. */
const shown = ({ standing, awaitingConfirmation, stale }: StandingOnDay) =>
  awaitingConfirmation ? 'awaiting-confirmation' : stale ? 'stale' : standing
