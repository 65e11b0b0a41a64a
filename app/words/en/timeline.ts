import type { Words } from '../words'
import { appraisalEvents } from './timeline-appraisals'
import { briefingEvents } from './timeline-briefings'
import { calendarEvents } from './timeline-calendar'
import { directiveEvents } from './timeline-directives'
import { evaluationEvents } from './timeline-evaluations'
import { leaseEvents } from './timeline-leases'
import { moneyEvents } from './timeline-money'
import { noticeEvents } from './timeline-notices'
import { organisationEvents } from './timeline-organisations'
import { overlapEvents } from './timeline-overlaps'
import { pauseEvents } from './timeline-pauses'
import { procurementEvents } from './timeline-procurement'
import { projectEvents } from './timeline-projects'
import { regimeEvents } from './timeline-regimes'
import { rollOutEvents } from './timeline-roll-outs'
import { systemEvents } from './timeline-systems'

const events: Words['timeline']['events'] = {
  ...appraisalEvents,
  ...evaluationEvents,
  ...briefingEvents,
  ...calendarEvents,
  ...directiveEvents,
  ...leaseEvents,
  ...moneyEvents,
  ...noticeEvents,
  ...organisationEvents,
  ...overlapEvents,
  ...procurementEvents,
  ...pauseEvents,
  ...projectEvents,
  ...regimeEvents,
  ...rollOutEvents,
  ...systemEvents,
  'paper-template.changed': () => 'Template of papers changed',
  'person.added': () => 'Added the account',
  'person.role-granted': () => 'Granted a role',
  'person.role-withdrawn': () => 'Withdrew a role',
  'person.password-reset': () => 'Reset the password',
  'person.deactivated': () => 'Locked the account',
  'person.activated': () => 'Unlocked the account',
  'person.token-created': ({ name }) => `Gave the program “${String(name ?? '')}” a token`,
  'person.token-revoked': ({ name }) => `Withdrew the token of the program “${String(name ?? '')}”`,
  'person.head-named': () => 'Named as head of the unit',
  'person.head-withdrawn': () => 'No longer named as head of the unit',
  'person.mail-set': ({ byMail }) => (byMail ? 'Gets digests by mail' : 'Gets no digests by mail'),
  'person.calendar-made': () => 'Made a calendar address',
  'person.calendar-revoked': () => 'Revoked the calendar address',
}

export const timeline: Words['timeline'] = {
  history: 'History',
  empty: 'Nothing recorded yet.',
  system: 'System',
  events,
}
