import type { UnitPart } from '~/domain/directives/directive'
import type { RowUnit } from '~/domain/directives/directive-rows.server'
import { useWords } from '~/words/use-words'

/** Who has a part, in short: the short name where the unit has one, the printed one else; nobody is said in amber. */
export function UnitsLine({ units, part, most = 2 }: { units: readonly RowUnit[]; part: UnitPart; most?: number }) {
  const { words, formats } = useWords()
  const named = units.filter((unit) => unit.part === part)
  if (named.length === 0) return part === 'lead' ? <span className="text-due">{words.directives.noLead}</span> : null
  const shown = named.slice(0, most).map((unit) => unit.shortName ?? unit.printedName)
  const rest = named.length - shown.length
  return (
    <span title={named.map((unit) => unit.printedName).join('; ')}>
      {shown.join(', ')}
      {rest > 0 && <span className="text-muted"> {words.directives.more(formats.integer(rest))}</span>}
    </span>
  )
}
