export const TIMELINE_SUBJECTS = ['project', 'notice', 'directive', 'organisation', 'person'] as const
export type TimelineSubject = (typeof TIMELINE_SUBJECTS)[number]

/** What can have happened. The timeline words has a sentence for each. */
export const TIMELINE_EVENTS = [
  'project.created',
  'project.changed',
  'project.phase-changed',
  'project.directive-linked',
  'project.slowed',
  'project.pace-restored',
  'project.health-declared',
  'notice.brought-in',
  'notice.confirmed',
  'notice.discarded',
  'notice.taken-back',
  'directive.ordered',
  'directive.reported',
  'directive.extension-asked',
  'directive.extension-granted',
  'directive.extension-refused',
  'directive.completion-reported',
  'directive.completion-confirmed',
  'directive.completion-returned',
  'directive.corrected',
  'directive.warning-settled',
  'organisation.added',
  'organisation.changed',
  'organisation.succeeded',
  'organisation.duties-assigned',
  'person.added',
  'person.role-granted',
  'person.role-withdrawn',
  'person.password-reset',
  'person.deactivated',
  'person.activated',
] as const
export type TimelineEvent = (typeof TIMELINE_EVENTS)[number]
