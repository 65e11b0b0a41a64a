import { Link } from '@remix-run/react'
import type { OrganisationPage } from '~/domain/organisations/organisation-page.queries.server'
import { useWords } from '~/words/use-words'

type Props = { people: OrganisationPage['people']; mayOpen: boolean }

export function PeopleList({ people, mayOpen }: Props) {
  const { words } = useWords()
  if (people.length === 0) return <p className="text-muted">{words.organisations.noPeople}</p>
  return (
    <ul className="border-t border-line">
      {people.map((one) => (
        <li key={one.id} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-(--cell-y)">
          {mayOpen ? (
            <Link to={`/people/${one.personId}`} className="link">
              {one.name}
            </Link>
          ) : (
            <span>{one.name}</span>
          )}
          <span className="text-muted">
            {[words.people.roles[one.role], one.active ? null : words.people.inactive].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
