import { Link } from '@remix-run/react'
import type { DecidedFields } from '~/domain/decisions/decided.queries.server'
import { nextDue } from '~/domain/directives/deadline-recurrence'
import type { DirectivePage } from '~/domain/directives/directive-page.queries.server'
import { type Definition, DefinitionList } from '~/ui/text/definition-list'
import { deadlineWords } from '~/words/deadline-words'
import { useWords } from '~/words/use-words'
import { DecidedMark } from '../decisions/decided-mark'
import { UnitsInFull } from './units-in-full'
import { useDayHref } from './use-view-href'

type Props = { directive: DirectivePage; decided?: DecidedFields }

/** What is known of a directive, label by label. */
export function DirectiveFacts({ directive, decided = {} }: Props) {
  const { words, formats, today } = useWords()
  const withDay = useDayHref()
  const says = words.directives
  const reading = deadlineWords(directive.deadline, words, formats)
  const next = nextDue(directive.deadline, today)
  const items: (Definition | false)[] = [
    {
      term: says.leadUnit,
      value: (
        <>
          <UnitsInFull units={directive.units} part="lead" /> <DecidedMark decided={decided.leads} />
        </>
      ),
    },
    directive.nobodyLeadsReason !== null && { term: says.nobodyLeadsBecause, value: directive.nobodyLeadsReason },
    directive.units.some((unit) => unit.part === 'coordinating') && {
      term: says.coordinating,
      value: <UnitsInFull units={directive.units} part="coordinating" />,
    },
    {
      term: says.deadline,
      value: directive.deadlineWords ? (
        <>
          “{directive.deadlineWords}”<span className="figures block text-sm text-muted">{says.reading(reading)}</span>
          {directive.extendedDueOn && (
            <span className="figures block text-sm">
              {says.extendedTo(formats.day(directive.extendedDueOn))} <DecidedMark decided={decided.extendedDueOn} />
            </span>
          )}
        </>
      ) : (
        <span className="figures">{reading}</span>
      ),
    },
    directive.completedOn === null &&
      next !== null && {
        term: words.deadlines.nextDue,
        value: <span className="figures">{formats.day(next)}</span>,
      },
    { term: says.decision, value: words.notices.orders[directive.decision] },
    directive.condition !== null && { term: says.condition, value: directive.condition },
    directive.lastPercent !== null && { term: says.progress, value: formats.percent(directive.lastPercent / 100) },
    {
      term: says.projects,
      value:
        directive.projects.length === 0 ? null : (
          <ul>
            {directive.projects.map((project) => (
              <li key={project.id}>
                <Link to={withDay(`/projects/${project.id}`)} className="link">
                  {project.name}
                </Link>
              </li>
            ))}
          </ul>
        ),
    },
  ]
  return <DefinitionList items={items.filter((item): item is Definition => item !== false)} />
}
