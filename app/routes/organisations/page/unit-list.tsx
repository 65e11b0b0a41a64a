import { Link } from '@remix-run/react'
import type { OrganisationPage } from '~/domain/organisations/organisation-page.queries.server'
import { useWords } from '~/words/use-words'

/** Units below this one; those that have ended stand last, and quieter. */
export function UnitList({ units, asOf }: { units: OrganisationPage['children']; asOf: string }) {
  const { words, formats } = useWords()
  if (units.length === 0) return <p className="text-muted">{words.organisations.noChildren}</p>
  return (
    <ul className="columns-1 gap-x-8 border-t border-line pt-1 sm:columns-2 xl:columns-1">
      {units.map((unit) => (
        <li key={unit.id} className="break-inside-avoid py-1">
          <Link to={`/organisations/${unit.id}`} className="link">
            {unit.name}
          </Link>
          {unit.validTo !== null && unit.validTo < asOf && (
            <span className="ml-2 text-sm text-muted">{words.organisations.endedOn(formats.day(unit.validTo))}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
