import { daysBetween } from '~/domain/calendar-day'
import type { DueDecisions } from '~/domain/desk/due-decisions.queries.server'
import { knownFacts } from '~/domain/pauses/pause-facts'
import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import type { Proposal } from '~/domain/pauses/proposals'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'

/** «Cần quyết định»: the question, what was waited for, the days lost, and what waiting costs where it is known. */
export function DecisionsBlock({ due }: { due: DueDecisions }) {
  const { words } = useWords()
  const { pauses, proposals, rents } = due
  return (
    <DeskSection
      title={words.desk.decisions}
      seeAll="/pauses"
      empty={words.desk.noOrders}
      isEmpty={pauses.length + proposals.length === 0}
    >
      <ul className="divide-y divide-line">
        {pauses.map((pause) => (
          <PauseToDecide key={pause.id} pause={pause} rents={rents} />
        ))}
        {proposals.map((one) => (
          <ProposalToDecide key={`${one.directiveId} ${one.projectId}`} one={one} />
        ))}
      </ul>
    </DeskSection>
  )
}

function PauseToDecide({ pause, rents }: { pause: PauseRow; rents: DueDecisions['rents'] }) {
  const { words, formats, today } = useWords()
  const says = words.pauses
  const facts = knownFacts(pause)
  const meanwhile = rents.filter(({ projectId }) => projectId === pause.projectId)
  const cost = [
    pause.worth !== null && says.desk.worth(formats.money(pause.worth)),
    ...meanwhile.map(({ fee, period }) => says.desk.rent(formats.money(fee), says.desk.periods[period])),
  ].filter(Boolean)
  return (
    <DeskLine
      to={`/pauses/${pause.id}#decide`}
      words={`${says.question(words.pauses.subject(facts))} ${pause.part ?? pause.project}`}
      note={
        <>
          {words.pauses.standsStill(facts)}; {says.lost(formats.integer(pause.daysLost))}.
          {pause.due && (
            <span className="block text-due first-letter:uppercase">
              {says.because[pause.due.because](formats.day(pause.due.since))}
            </span>
          )}
          {cost.length > 0 && <span className="figures block first-letter:uppercase">{cost.join('; ')}</span>}
        </>
      }
      aside={pause.due && says.desk.waiting(formats.integer(Math.max(0, daysBetween(pause.due.since, today))))}
    />
  )
}

function ProposalToDecide({ one }: { one: Proposal }) {
  const { words, formats, today } = useWords()
  const says = words.pauses
  return (
    <DeskLine
      to={`/notices/${one.noticeId}#proposals`}
      words={says.desk.proposed(says.proposalKinds[one.kind], one.project)}
      note={
        <>
          {says.desk.proposedNote(words.projects.clauseIn(one.section, one.notice ?? ''))}
          {one.condition && <span className="block">{words.desk.until(one.condition)}</span>}
        </>
      }
      aside={one.waitingSince && says.desk.waiting(formats.integer(Math.max(0, daysBetween(one.waitingSince, today))))}
    />
  )
}
