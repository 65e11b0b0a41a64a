import { Link } from '@remix-run/react'
import { CircleCheck, CircleDashed } from 'lucide-react'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { DecisionLoaded } from './route'

/** What it waits for or is held to, and when somebody looks at it again. */
export function ConditionPanel({ decision }: Pick<DecisionLoaded, 'decision'>) {
  const { words, formats } = useWords()
  const says = words.decisions
  const { conditionWords, conditionDay, conditionDirectiveId, conditionSection, conditionNotice, reviewOn } = decision
  if (!conditionWords && !conditionDay && conditionDirectiveId === null && !reviewOn) return null
  return (
    <Panel title={says.conditionTitle} id="condition">
      {conditionWords && <p className="first-letter:uppercase">{conditionWords}</p>}
      {conditionDirectiveId !== null && (
        <p>
          <Link to={`/directives/${conditionDirectiveId}`} className="link">
            {says.waitsFor(says.byClause(conditionSection ?? '', conditionNotice ?? ''))}
          </Link>
        </p>
      )}
      {conditionDay && <p className="figures">{says.untilDay(formats.day(conditionDay))}</p>}
      {reviewOn && <p className="figures">{says.review(formats.day(reviewOn))}</p>}
    </Panel>
  )
}

/** The directives of the same clause, and how far each has come. */
export function FollowPanel({ rows }: { rows: DecisionLoaded['followUp'] }) {
  const { words, formats } = useWords()
  const says = words.decisions
  if (rows.length === 0) return null
  return (
    <Panel title={says.followTitle} id="follow" count={rows.length}>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ id, text, dueOn, completedOn, leads }) => (
          <li key={id} className="flex gap-2 py-2">
            {completedOn ? (
              <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-done" />
            ) : (
              <CircleDashed aria-hidden className="mt-0.5 size-4 shrink-0 text-due" />
            )}
            <div className="min-w-0">
              <Link to={`/directives/${id}`} className="link line-clamp-2">
                {text}
              </Link>
              <p className="figures text-sm text-muted">
                {[
                  leads,
                  completedOn ? says.done(formats.day(completedOn)) : dueOn ? says.due(formats.day(dueOn)) : says.noDue,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
