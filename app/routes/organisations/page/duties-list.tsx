import { Link } from '@remix-run/react'
import { standing } from '~/domain/directives/standing'
import type { OrganisationPage } from '~/domain/organisations/organisation-page.queries.server'
import { StandingMark } from '~/ui/marks/standing-mark'
import { useWords } from '~/words/use-words'

/** The most urgent ones; the follow-up list has them all. */
const SHOWN = 12

/** Open directives of the unit, and those it took over from its predecessors under the name they were given to. */
export function DutiesList({ organisation: { id, duties }, asOf }: { organisation: OrganisationPage; asOf: string }) {
  const { words, formats } = useWords()
  const says = words.organisations
  if (duties.length === 0) return <p className="text-muted">{says.noDuties}</p>
  const units = [...new Set(duties.map((duty) => duty.leadId))]
  return (
    <>
      <ul className="border-t border-line">
        {duties.slice(0, SHOWN).map((duty) => {
          const stands = standing(duty, asOf)
          return (
            <li key={duty.id} className="grid gap-x-6 border-b border-line py-(--cell-y) sm:grid-cols-[1fr_auto]">
              <div className="min-w-0">
                <Link to={`/directives/${duty.id}`} className="line-clamp-2 hover:underline">
                  {duty.text}
                </Link>
                <p className="text-sm text-muted">
                  {[duty.notice, duty.leadId === id ? null : says.inherited(duty.printedName)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <div className="text-sm sm:text-right">
                <StandingMark standing={stands.standing} days={duty.dueOn ? (stands.days ?? undefined) : undefined} />
                {duty.dueOn && <p className="figures text-muted">{formats.day(duty.dueOn)}</p>}
              </div>
            </li>
          )
        })}
      </ul>
      {duties.length > SHOWN && (
        <p className="mt-2">
          <Link to={`/directives?unit=${units.join(',')}&part=lead`} className="link">
            {says.allDuties(formats.integer(duties.length))}
          </Link>
        </p>
      )}
    </>
  )
}
