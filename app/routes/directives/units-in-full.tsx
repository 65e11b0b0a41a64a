import type { UnitPart } from '~/domain/directives/directive'
import type { PageUnit } from '~/domain/directives/directive-page.queries.server'
import { useWords } from '~/words/use-words'

/** Units as printed, each with who answers for it now where that is another (R17). */
export function UnitsInFull({ units, part }: { units: readonly PageUnit[]; part: UnitPart }) {
  const { words } = useWords()
  const says = words.directives
  const named = units.filter((unit) => unit.part === part)
  if (named.length === 0) return part === 'lead' ? <span className="text-due">{says.noLead}</span> : null
  return (
    <ul>
      {named.map((unit) => (
        <li key={unit.id}>
          {unit.printedName}
          {unit.responsible && unit.responsible.length > 0 && (
            <span className="text-muted">
              {' '}
              ({says.responsible(unit.responsible.map((one) => one.name).join(', '))})
            </span>
          )}
          {unit.responsible?.length === 0 && <span className="text-due"> ({says.orphan})</span>}
        </li>
      ))}
    </ul>
  )
}
