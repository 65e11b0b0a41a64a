import type { HeldAct, PauseScope } from '~/domain/pauses/pause-halt'
import { formatsFor } from '../formats'
import { citedClause } from './cited-clause'

type Facts = Record<string, string | number>

const { day } = formatsFor('en')

/** Participles of what a pause holds back, as they stand behind «cannot be». */
export const heldActs: Record<HeldAct, string> = {
  'approve-plan': 'taken into the plan',
  'prepare-documents': 'documented',
  publish: 'published',
  open: 'opened',
  award: 'awarded',
  'sign-contract': 'contracted',
  start: 'carried out',
  accept: 'moved on to accepted',
  settle: 'settled',
  'cancel-notice': 'withdrawn',
  'cancel-tender': 'cancelled',
  'declare-no-winner': 'closed without a winner',
  'take-back': 'taken a step back',
  'approve-procurement-plan': 'approved',
  disburse: 'paid on',
  'change-phase': 'moved to another phase',
}

const scopeNames: Record<PauseScope, string> = {
  project: 'The project',
  plan: 'The procurement plan',
  package: 'Package',
}

/** “Package 2”, “The procurement plan”, “The project”. */
export const pausedSubject = ({ scope = 'project', ordinal = '' }: Facts): string =>
  scope === 'package' && ordinal !== '' ? `Package ${ordinal}` : scopeNames[scope as PauseScope]

/** “clause 2, 70/TB-UBND”, or whose word it is. */
export function pauseCause({ section = '', notice = '', wordOf = '', wordOn = '' }: Facts): string {
  if (section !== '') return notice === '' ? citedClause(String(section)) : `${citedClause(String(section))}, ${notice}`
  return `the word of ${wordOf}${wordOn === '' ? '' : ` of ${day(String(wordOn))}`}`
}

/** What it waits for, as the end of a sentence; empty where it waits for nothing. Words of a notice stay as they are. */
export function pauseUntil(facts: Facts): string {
  const { condition = '', conditionSection = '', conditionNotice = '', conditionDay = '' } = facts
  const words = String(condition).trim()
  if (words !== '') return /^(until|till|while|when|after|before|for)(\s|$)/i.test(words) ? words : `until: “${words}”`
  if (conditionSection !== '')
    return `until the task of ${pauseCause({ section: conditionSection, notice: conditionNotice })} is completed`
  return conditionDay === '' ? '' : `until ${day(String(conditionDay))}`
}

/** “Package 2 is paused since 03/4/2015 by clause 2, 70/TB-UBND, until …”. */
export function standsStill(facts: Facts): string {
  const { kind = 'pause', since = '' } = facts
  const verb = kind === 'stop' ? 'is ordered to stop' : 'is paused'
  const from = since === '' ? '' : ` since ${day(String(since))}`
  const until = pauseUntil(facts)
  return `${pausedSubject(facts)} ${verb}${from} by ${pauseCause(facts)}${until === '' ? '' : `, ${until}`}`
}
