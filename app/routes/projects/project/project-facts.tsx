import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { isUnfinished } from '~/domain/projects/project-phase'
import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import type { Fact } from '~/ui/text/facts'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

type Given = {
  project: ProjectShown
  directives: readonly DirectiveRow[]
  asOf: string
  words: Words
  formats: Formats
}

/** The six facts under the title. */
export function projectFacts({ project, directives, asOf, words, formats }: Given): Fact[] {
  const says = words.projects
  const { facts } = says
  const standings = directives.map((row) => row.current.standing)
  const open = standings.filter((standing) => !standing.startsWith('done')).length
  const overdue = standings.filter((standing) => standing === 'overdue').length
  const { totalInvestment, decisionNumber, decidedOn, plannedEnd, regimeName } = project
  const decided = decisionNumber
    ? says.decidedBy(decisionNumber, decidedOn ? formats.day(decidedOn) : says.unknownDay)
    : null
  return [
    { label: facts.phase, value: says.phaseNames[project.phase] },
    { label: facts.owner, value: project.ownerShort },
    {
      label: facts.total,
      value: totalInvestment === null ? says.noTotal : formats.money(totalInvestment),
      note: decided ?? says.notDecided,
    },
    { label: facts.regime, value: regimeName ?? words.frame.none },
    {
      label: facts.plannedEnd,
      value: plannedEnd ? formats.day(plannedEnd) : says.noPlan,
      note: plannedEnd && isUnfinished(project.phase) ? formats.away(plannedEnd, asOf) : undefined,
    },
    {
      label: facts.directives,
      value: formats.integer(open),
      note:
        overdue > 0 ? (
          <span className="font-medium text-overdue">{says.overdueCount(formats.integer(overdue))}</span>
        ) : (
          says.nothingOverdue
        ),
    },
  ]
}
