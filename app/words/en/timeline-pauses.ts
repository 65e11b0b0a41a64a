import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { pauseCause, pausedSubject, pauseUntil } from './pauses-standing'

type Facts = Record<string, unknown>
type PauseEvent = Extract<TimelineEvent, `pause.${string}` | `decision.${string}`>

const { day, integer } = formatsFor('en')

const plain = (facts: Facts): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  )
const dayOf = (value: unknown): string => (typeof value === 'string' ? day(value) : '')
const subject = (facts: Facts): string =>
  pausedSubject(plain(facts)).replace(/^(The|Package)/, (word) => word.toLowerCase())
const cause = (facts: Facts): string =>
  ` by ${pauseCause(plain(facts))}${typeof facts.words === 'string' ? `: ${facts.words}` : ''}`
const until = (facts: Facts): string => {
  const said = pauseUntil(plain(facts))
  return said === '' ? '' : `, ${said}`
}
const lost = ({ daysLost }: Facts): string =>
  typeof daysLost !== 'number' ? '' : `, ${integer(daysLost)} ${daysLost === 1 ? 'day' : 'days'} lost`

export const pauseEvents: Record<PauseEvent, (facts: Facts) => string> = {
  'pause.recorded': (facts) =>
    `recorded that ${subject(facts)} is paused from ${dayOf(facts.from)}${cause(facts)}${until(facts)}`,
  'pause.resumed': (facts) => `let ${subject(facts)} go on from ${dayOf(facts.on)}${cause(facts)}${lost(facts)}`,
  'pause.cancelled': (facts) =>
    `cancelled ${subject(facts)}, which was paused, from ${dayOf(facts.on)}${cause(facts)}${lost(facts)}`,
  'pause.undone': (facts) =>
    `took back a pause of ${subject(facts)} that was recorded wrongly${typeof facts.reason === 'string' ? `: ${facts.reason}` : ''}`,
  'pause.condition-changed': (facts) => `kept ${subject(facts)} paused${cause(facts)}${until(facts)}`,
  'decision.taken': ({ title }) => `recorded the decision “${title}”`,
  'decision.undone': ({ title, reason }) => `took the decision “${title}” back${reason ? `: ${reason}` : ''}`,
  'decision.opened': (facts) =>
    facts.question === 'lease-end'
      ? `opened a decision: the lease “${facts.service}” ends on ${dayOf(facts.endsOn)} and nothing follows it yet`
      : `asked for a decision whether ${subject(facts)} goes on: the task of ${pauseCause(plain(facts))} was completed`,
  'decision.none-needed': (facts) => `settled that nothing has to change for ${subject(facts)}${cause(facts)}`,
  'decision.withdrawn': (facts) =>
    `withdrew the decision about ${subject(facts)}: the completion was returned${typeof facts.words === 'string' ? `: ${facts.words}` : ''}`,
}
