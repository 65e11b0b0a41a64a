import { knownFacts } from '~/domain/pauses/pause-facts'
import type { StatePart } from '~/domain/projects/project-state'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

/** The state of a project as one sentence of an official. */
export function stateSentence(parts: readonly StatePart[], words: Words, formats: Formats): string {
  const said = parts.map((part) => partSentence(part, words, formats)).join('; ')
  return `${said}.`
}

function partSentence(part: StatePart, words: Words, formats: Formats): string {
  const says = words.projects
  if (part.key === 'phase') return phaseSentence(part, words, formats)
  if (part.key === 'pause') return pauseSentence(part, words, formats)
  if (part.key === 'slowed') return says.stateSlowed(part.reason ?? '')
  const sentences = { pause: says.statePause, stop: says.stateStop, 'continue-rent': says.stateContinueRent }
  const since = part.since ? formats.day(part.since) : says.unknownDay
  const ordered = sentences[part.kind](since, says.citation(part.section, part.notice ?? ''))
  const condition = part.condition ? ` ${says.stateCondition(part.condition)}` : ''
  const days =
    part.days === null || part.kind === 'continue-rent' ? '' : `, ${says.stateDays(formats.integer(part.days))}`
  return `${ordered}${condition}${days}`
}

function pauseSentence(
  { pause, daysLost }: Extract<StatePart, { key: 'pause' }>,
  words: Words,
  formats: Formats,
): string {
  return `${words.pauses.standsStill(knownFacts(pause))}, ${words.pauses.lost(formats.integer(daysLost))}`
}

function phaseSentence(part: Extract<StatePart, { key: 'phase' }>, words: Words, formats: Formats): string {
  const says = words.projects
  const since = part.since && formats.day(part.since)
  if (part.phase === 'stopped') return says.stateStopped
  if (part.phase === 'closed') return since ? says.stateClosedOn(since) : says.stateClosed
  const name = says.phaseNames[part.phase]
  return since ? says.statePhaseSince(name, since) : says.statePhase(name)
}
