import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import type { Fact } from '~/ui/text/facts'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

/** The strip of figures of a pause; each is counted as pause-clock.ts counts. */
export function pauseFacts(pause: PauseRow, words: Words, formats: Formats): Fact[] {
  const says = words.pauses
  const facts: Fact[] = [
    { label: says.facts.since, value: formats.day(pause.since) },
    { label: says.facts.ended, value: pause.endedOn === null ? says.facts.holds : formats.day(pause.endedOn) },
    { label: says.facts.lost, value: says.days(formats.integer(pause.daysLost)), note: says.inclusive },
  ]
  if (pause.worth !== null) facts.push({ label: says.facts.worth, value: formats.money(pause.worth) })
  if (pause.reviewOn !== null) facts.push({ label: says.facts.review, value: formats.day(pause.reviewOn) })
  return facts
}
