import type { HeldAct } from '~/domain/pauses/pause-halt'
import { formatsFor } from '../formats'
import { heldActs, pausedSubject, standsStill } from './pauses-standing'

const { day } = formatsFor('en')
const dayOf = (value: string | number | undefined): string => (value ? day(String(value)) : '')

export const pausesIssues = {
  'stands-still': (facts) => `${standsStill(facts)}: it cannot be ${heldActs[facts.act as HeldAct]}.`,
  kept: () => 'A recorded pause stays as it is; it only ends by going on, by cancelling, or taken back with a reason',
  'nothing-chosen': () => 'Choose what is paused: the whole project, a plan or packages',
  'cause-missing': () => 'Choose the clause that is the cause, or say whose word it is and when it was given',
  'until-when': () => 'Say until when: which task is waited for, which day, or when it is looked at again',
  'day-ahead': () => 'This day must not be after today',
  'before-notice': ({ issued }) => `Nothing is paused before the day of the notice (${dayOf(issued)})`,
  'not-after-start': ({ from }) => `This day must be after ${dayOf(from)}`,
  'ends-before-start': ({ from }) => `It is paused since ${dayOf(from)} and cannot end before that day`,
  'watched-done': ({ on }) => `This task was completed on ${dayOf(on)}: there is nothing left to wait for`,
  'already-paused': (facts) =>
    `${pausedSubject(facts)} is paused since ${dayOf(facts.since)} already; change the condition of that pause instead`,
  'over-already': (facts) =>
    `The pause of ${pausedSubject(facts).replace(/^The/, 'the')} ended on ${dayOf(facts.ended)}`,
  'nothing-goes-on': (facts) => `${pausedSubject(facts)} is over: there is nothing left to pause`,
  'not-proposed': () => 'This was carried out meanwhile or is proposed no longer; load the page again',
} as Record<string, (context: Record<string, string | number>) => string>
