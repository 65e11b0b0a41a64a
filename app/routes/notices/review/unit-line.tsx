import { CircleHelp, Users } from 'lucide-react'
import { isUndecided } from '~/domain/notices/draft-issues'
import type { DraftUnit } from '~/domain/notices/notice-draft'
import { Tooltip } from '~/ui/overlays/tooltip'
import { useWords } from '~/words/use-words'
import { matchSentences } from './match-sentences'
import { useReview } from './review-context'

/** Units of a part as they stand on a card: known ones by name, groups and unknown ones marked in word and shape. */
export function UnitLine({ units }: { units: readonly DraftUnit[] }) {
  const { words } = useWords()
  if (units.length === 0) return <span className="text-muted">{words.notices.review.nobody}</span>
  return (
    <span className="inline-flex flex-wrap gap-x-1.5">
      {units.map((unit, at) => (
        <span key={unit.printedName} className="inline-flex items-baseline">
          <UnitName unit={unit} />
          {at < units.length - 1 && <span aria-hidden>,</span>}
        </span>
      ))}
    </span>
  )
}

export function UnitName({ unit }: { unit: DraftUnit }) {
  const { words, formats } = useWords()
  const { units } = useReview()
  const known = unit.organisationId === null ? undefined : units.get(unit.organisationId)
  if (known)
    return known.name === unit.printedName && !unit.taught ? (
      <span>{known.name}</span>
    ) : (
      <Tooltip text={matchSentences(unit, words, formats).join('. ')}>
        <span>{known.name}</span>
      </Tooltip>
    )
  if (isUndecided(unit))
    return (
      <span className="inline-flex items-baseline gap-1 font-medium text-due">
        <CircleHelp aria-hidden className="size-3.5 self-center" />
        {unit.printedName}
        <span className="sr-only">, {words.notices.review.unitUnknown}</span>
      </span>
    )
  return (
    <span className="inline-flex items-baseline gap-1">
      <Users aria-hidden className="size-3.5 self-center text-muted" />
      {unit.printedName}
      <span className="sr-only">, {words.notices.review.unitGroup}</span>
    </span>
  )
}
