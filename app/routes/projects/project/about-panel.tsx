import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import { DefinitionList } from '~/ui/text/definition-list'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

/** What the form holds and the strip of facts does not say. */
export function AboutPanel({ project }: { project: ProjectShown }) {
  const { words, formats } = useWords()
  const says = words.projects
  const { labels } = says.form
  const day = (value: string | null) => value && <span className="figures">{formats.day(value)}</span>
  return (
    <Panel title={says.about} id="about">
      <DefinitionList
        items={[
          { term: labels.summary, value: project.summary && <p className="max-w-[75ch]">{project.summary}</p> },
          { term: labels.ownerId, value: project.owner },
          { term: labels.pmuId, value: project.pmu },
          { term: labels.beneficiaryIds, value: project.beneficiaries.map((unit) => unit.name).join(', ') },
          { term: labels.group, value: project.group && says.groups[project.group] },
          { term: labels.decisionNumber, value: project.decisionNumber },
          { term: labels.decidedOn, value: day(project.decidedOn) },
          {
            term: labels.totalInvestment,
            value: project.totalInvestment !== null && (
              <span className="figures">{formats.dong(project.totalInvestment)}</span>
            ),
          },
        ].map((item) => ({ ...item, value: item.value || null }))}
      />
    </Panel>
  )
}
