import { FormErrors } from '~/ui/forms/form-errors'
import { useWords } from '~/words/use-words'
import type { Problems } from '../../pauses/pause-fields'
import { boxOf } from './act-fields'

/** Everything that keeps the decision from being recorded, each line by the name of its field and leading to it. */
export function RefusedSummary({ problems }: { problems: Problems }) {
  const { words, formats } = useWords()
  const { decisions: says, pauses } = words
  const names: Record<string, string> = {
    ...{ title: says.sentenceField, takenOn: says.takenOn, effects: says.effectsLegend, type: says.type },
    ...{ clauseId: pauses.clause, wordOf: pauses.wordOf, wordOn: pauses.wordOn, words: pauses.words },
    ...{ conditionDirectiveId: pauses.conditionDirective, conditionWords: pauses.conditionWords },
    ...{ conditionDay: pauses.conditionDay, reviewOn: pauses.reviewOn },
    ...{ avoidedCost: says.avoided, avoidedCostBasis: says.avoidedBasis },
  }
  const ofEffect = (index: number, name: string) =>
    [says.effectLabel(formats.integer(index + 1)), name === 'target' ? says.effectColumns.what : says.asked[name]]
      .filter(Boolean)
      .join(', ')
  const lines = problems.map(({ field, sentence }) => {
    const at = field === null ? null : boxOf(field)
    const name = at && (at.effect === null ? names[at.id] : ofEffect(at.effect, at.id.split('.').at(-1) ?? ''))
    return { field: name ? at.id : undefined, message: name ? `${name}: ${sentence}` : sentence }
  })
  const once = lines.filter(
    (line, at) => lines.findIndex(({ field, message }) => field === line.field && message === line.message) === at,
  )
  return <FormErrors title={says.notDone} issues={once} />
}
