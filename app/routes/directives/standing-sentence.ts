import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import type { StandingOnDay } from '~/domain/directives/standing'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

type Row = Pick<DirectiveRow, 'originalDueOn' | 'extendedDueOn' | 'completedOn' | 'current' | 'original'>

/** How a directive stands, in sentences: by the deadline in force, what waits, and by the notice's own day (R6, R7). */
export function standingSentence(row: Row, words: Words, formats: Formats): string {
  const says = words.directives.sentence
  const { current, original, originalDueOn } = row
  const sentences = [mainSentence(row, words, formats)]
  if (current.awaitingConfirmation) sentences.push(says.awaiting)
  if (current.stale && current.days !== null) sentences.push(says.stale(formats.integer(current.days)))
  if (original && originalDueOn && original.standing !== current.standing)
    sentences.push(says.byOriginal(inWords(original, words, formats), formats.day(originalDueOn)))
  return sentences.join(' ')
}

function mainSentence({ current, originalDueOn, extendedDueOn, completedOn }: Row, words: Words, formats: Formats) {
  const says = words.directives.sentence
  const dueOn = extendedDueOn ?? originalDueOn
  const due = dueOn ? formats.day(dueOn) : ''
  const days = formats.integer(current.days ?? 0)
  const done = completedOn ? formats.day(completedOn) : ''
  switch (current.standing) {
    case 'overdue':
      return says.overdue(days, due)
    case 'due-soon':
      return current.days === 0 ? says.dueToday : says['due-soon'](days, due)
    case 'in-term':
      return says['in-term'](days, due)
    case 'continuous':
      return says.continuous
    case 'no-deadline':
      return says['no-deadline']
    case 'done-early':
      return says['done-early'](done, days)
    case 'done-late':
      return says['done-late'](done, days)
    default:
      return says['done-on-time'](done)
  }
}

function inWords({ standing, days }: StandingOnDay, words: Words, formats: Formats): string {
  const says = words.directives.sentence
  const count = formats.integer(days ?? 0)
  if (standing === 'overdue') return says.overdueBy(count)
  if (standing === 'done-late') return says.lateBy(count)
  return words.ui.standing[standing].toLowerCase()
}
