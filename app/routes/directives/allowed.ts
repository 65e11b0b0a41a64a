import { partFor } from '~/domain/directives/directive'
import type { DirectivePage } from '~/domain/directives/directive-page.queries.server'
import type { Permission } from '~/domain/people/permissions'
import { mayDo, scopeOf, type Who } from '~/domain/people/who'

/** Which forms a directive offers a person. The commands check all of it again. */
export type Allowed = Record<
  | 'report'
  | 'askExtension'
  | 'decideExtension'
  | 'reportCompletion'
  | 'decideCompletion'
  | 'reopenCompletion'
  | 'change',
  boolean
>

/** `present`: the page speaks of today; what is past cannot be acted on. */
export function allowedOn(directive: DirectivePage, who: Who, present: boolean): Allowed {
  const part = (permission: Permission) =>
    present && mayDo(who, permission) ? partFor(directive.units, scopeOf(who, permission)) : null
  const open = directive.completedOn === null
  const waits = directive.awaitingConfirmation
  const dated = directive.originalDueOn !== null && directive.current.standing !== 'continuous'
  return {
    report: open && part('directive.report') !== null,
    askExtension: open && dated && !waits && !directive.extensionOpen && part('directive.ask-extension') === 'lead',
    decideExtension: directive.extensionOpen && part('directive.decide-extension') !== null,
    reportCompletion: open && !waits && part('directive.report-completion') === 'lead',
    decideCompletion: waits && part('directive.confirm-completion') !== null,
    reopenCompletion: !open && part('directive.confirm-completion') !== null,
    change: part('directive.change') !== null,
  }
}
