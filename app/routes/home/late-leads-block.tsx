import type { OverdueLead } from '~/domain/directives/desk-directives.queries.server'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'

/** «Đang chậm»: who leads what is overdue, how many, for how long. */
export function LateLeadsBlock({ leads }: { leads: readonly OverdueLead[] }) {
  const { words, formats } = useWords()
  return (
    <DeskSection
      title={words.desk.lateLeads}
      hint={words.desk.lateLeadsHint}
      seeAll="/directives?standing=overdue&show=units"
      empty={words.desk.noLate}
      isEmpty={leads.length === 0}
    >
      <ul className="divide-y divide-line">
        {leads.map((lead) => (
          <DeskLine
            key={lead.organisationId ?? 'nobody'}
            to={
              lead.organisationId
                ? `/directives?standing=overdue&part=lead&unit=${lead.organisationId}`
                : '/directives?standing=overdue'
            }
            words={lead.name ?? words.desk.nobodyLeads}
            note={words.desk.lateSince(formats.day(lead.since), formats.integer(lead.longest))}
            aside={
              <span className="font-semibold text-overdue">{words.desk.lateCount(formats.integer(lead.overdue))}</span>
            }
          />
        ))}
      </ul>
    </DeskSection>
  )
}
