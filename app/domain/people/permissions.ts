import type { Role } from './roles'

/**
 * What may be done, and by which role: the only table of permissions. Nobody may do what is not in it.
 * Where a role acts for its own unit only, `OWN_UNIT_ROLES` narrows what the queries return and the commands accept.
 */
export const PERMISSIONS = {
  'desk.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'search.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'account.own': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'project.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'project.change': ['specialist'],
  'procurement.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'procurement.change': ['specialist'],
  'lease.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'lease.change': ['specialist'],
  'system.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'system.change': ['specialist'],
  'roll-out.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'roll-out.change': ['specialist', 'office'],
  // A unit says itself what it has done and which service it takes first.
  'roll-out.report': ['specialist', 'office', 'unit-officer'],
  'money.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'money.change': ['specialist', 'finance'],
  'notice.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'notice.bring-in': ['specialist', 'office'],
  'notice.confirm': ['specialist', 'office'],
  'file.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'directive.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'directive.change': ['specialist', 'office'],
  'directive.report': ['specialist', 'office', 'unit-officer'],
  'directive.ask-extension': ['specialist', 'unit-officer'],
  'directive.decide-extension': ['office'],
  'directive.report-completion': ['specialist', 'unit-officer'],
  'directive.confirm-completion': ['office'],
  // A pause is recorded by who keeps the portfolio or writes down what a leader said, always with its cause (R2).
  'pause.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'pause.record': ['specialist', 'office'],
  // What follows a pause is decided by the chairman; the office enters his word, with whose it is and when it was given.
  'decision.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'decision.take': ['chairman', 'office'],
  // That two projects look alike is nobody's business but of those who weigh it, until it is decided (R15).
  'overlap.read': ['specialist', 'office', 'chairman', 'finance', 'inspector'],
  'overlap.change': ['specialist', 'office'],
  'appraisal.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  // Before a decision an appraisal is nobody's but of those who prepare and take it, and of the unit it is about (R15).
  'appraisal.read-drafts': ['specialist', 'office', 'chairman', 'finance'],
  'appraisal.change': ['specialist', 'office'],
  'evaluation.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'evaluation.change': ['specialist', 'office'],
  // Whoever is named an assessor or the chair of an evaluation; its own rows say who that is.
  'evaluation.score': ['specialist', 'office', 'chairman', 'unit-officer', 'finance'],
  // Issued briefings; drafts and the work on them are of those who prepare the meeting (R15).
  'briefing.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'briefing.change': ['specialist', 'office', 'chairman'],
  'briefing.issue': ['office', 'chairman'],
  // Everybody reads the own digests; the ladder, the log and what will go out are the business of who follows up.
  'reminder.own': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'reminder.read': ['specialist', 'office', 'chairman', 'inspector', 'administrator'],
  'reminder.set': ['office', 'administrator'],
  'reminder.urge': ['specialist', 'office'],
  'outbox.administer': ['office', 'administrator'],
  'paper-template.change': ['office', 'administrator'],
  'organisation.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'organisation.change': ['specialist', 'office', 'administrator'],
  'holiday.read': ['specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'],
  'holiday.change': ['administrator'],
  'person.administer': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

/** Roles that see and change only what concerns their own unit (R15), its predecessors included (R17). */
export const OWN_UNIT_ROLES: readonly Role[] = ['unit-officer']

export function roleMay(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role)
}

/** True when one of the roles holds the permission; no roles, no right. */
export function rolesMay(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => roleMay(role, permission))
}

/** True when every role that grants the permission is bound to its own unit. */
export function boundToOwnUnit(roles: readonly Role[], permission: Permission): boolean {
  const granting = roles.filter((role) => roleMay(role, permission))
  return granting.length > 0 && granting.every((role) => OWN_UNIT_ROLES.includes(role))
}
