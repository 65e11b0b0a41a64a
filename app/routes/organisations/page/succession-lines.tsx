import { Link } from '@remix-run/react'
import { MoveDown } from 'lucide-react'
import type { OrganisationPage } from '~/domain/organisations/organisation-page.queries.server'
import { useWords } from '~/words/use-words'

type Succession = OrganisationPage['successions'][number]

/** Each change of a day as a line of time: who was before, what happened and by which law, who came after. */
export function SuccessionLines({ organisation: { id, successions } }: { organisation: OrganisationPage }) {
  const { words } = useWords()
  if (successions.length === 0) return <p className="text-muted">{words.organisations.noSuccession}</p>
  const days = [...new Set(successions.map((one) => `${one.on} ${one.fromId === id ? 'out' : 'in'}`))]
  return (
    <ol className="grid gap-6">
      {days.map((key) => (
        <ChangeOfADay
          key={key}
          id={id}
          changes={successions.filter((one) => `${one.on} ${one.fromId === id ? 'out' : 'in'}` === key)}
        />
      ))}
    </ol>
  )
}

function ChangeOfADay({ id, changes }: { id: number; changes: readonly Succession[] }) {
  const { words, formats } = useWords()
  const says = words.organisations
  const [first] = changes
  if (!first) return null
  const before = new Map(changes.map((one) => [one.fromId, one.fromName]))
  const taken = changes.filter((one) => one.toId !== null)
  const after = new Map((taken.length > 0 ? taken : changes).map((one) => [one.toId, one]))
  const kinds = [...new Set(changes.map((one) => says.successionKinds[one.kind]))].join(', ')
  const bases = [...new Set(changes.map((one) => one.legalBasis).filter(Boolean))].join('; ')
  return (
    <li className="border-l-2 border-line pl-4">
      <ul>
        {[...before].map(([unitId, name]) => (
          <li key={unitId} className="py-0.5">
            <Unit id={unitId} name={name} own={unitId === id} />
          </li>
        ))}
      </ul>
      <p className="my-2 flex flex-wrap items-baseline gap-x-2 text-sm text-muted">
        <MoveDown aria-hidden className="size-4 self-center text-accent" />
        <span className="sr-only">{says.becomes}</span>
        <time dateTime={first.on} className="figures font-medium text-ink">
          {formats.day(first.on)}
        </time>
        <span>{kinds}</span>
        {bases && <span>{bases}</span>}
      </p>
      <ul>
        {[...after].map(([unitId, one]) => (
          <li key={unitId ?? 0} className="py-0.5">
            {unitId === null ? (
              <span className="text-muted">{says.nobody}</span>
            ) : (
              <Unit id={unitId} name={one.toName ?? ''} own={unitId === id} />
            )}
            {(one.scope || (one.takesDuties && after.size > 1)) && (
              <p className="text-sm text-muted">
                {[one.scope, one.takesDuties && after.size > 1 ? says.takesDuties : null].filter(Boolean).join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

function Unit({ id, name, own }: { id: number; name: string; own: boolean }) {
  if (own) return <span className="font-semibold">{name}</span>
  return (
    <Link to={`/organisations/${id}`} className="link">
      {name}
    </Link>
  )
}
