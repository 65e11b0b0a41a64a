import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { StandingMark } from '~/ui/marks/standing-mark'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'

/** The work list: what is overdue or due next, with who leads it. */
export function NextDueBlock({ rows }: { rows: readonly DirectiveRow[] }) {
  const { words, formats } = useWords()
  return (
    <DeskSection
      title={words.desk.nextDue}
      seeAll="/directives"
      empty={words.desk.noNextDue}
      isEmpty={rows.length === 0}
    >
      <ul className="divide-y divide-line">
        {rows.map((row) => {
          const leads = row.units
            .filter((unit) => unit.part === 'lead')
            .map((unit) => unit.shortName ?? unit.printedName)
          const due = row.extendedDueOn ?? row.originalDueOn
          return (
            <DeskLine
              key={row.id}
              to={`/directives/${row.id}`}
              words={row.text}
              note={[
                leads.join(', ') || words.desk.nobodyLeads,
                words.desk.byClause(row.section, row.numberSymbol ?? ''),
              ].join(' · ')}
              aside={
                <>
                  <StandingMark standing={row.current.standing} days={row.current.days ?? undefined} compact />
                  {due && <span className="text-muted"> · {formats.day(due)}</span>}
                </>
              }
            />
          )
        })}
      </ul>
    </DeskSection>
  )
}
