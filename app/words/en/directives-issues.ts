import { formatsFor } from '../formats'
import type { directiveIssues as source } from '../vi/directives-issues'

const day = (iso: string | number | undefined) => (iso ? formatsFor('en').day(String(iso)) : '')

export const directiveIssues: typeof source = {
  'only-the-lead': () => 'Only a lead unit may ask for an extension or report completion',
  'already-completed': ({ day: on }) => `The directive was confirmed as completed on ${day(on)}`,
  'completion-waiting': () => 'A reported completion is waiting for the Office to confirm',
  'not-completed': () => 'The directive is not completed: there is nothing to take back',
  'completion-decided': () => 'Somebody else has already decided on this completion',
  'extension-open': () => 'A request for extension is waiting for the Office to decide',
  'extension-decided': () => 'Somebody else has already decided on this request',
  'extension-not-later': ({ due }) => `Choose a day after the deadline in force (${day(due)})`,
  'extension-in-past': ({ today }) => `Choose today (${day(today)}) or a later day`,
  'nothing-to-extend': () => 'This directive has no dated deadline, so there is nothing to extend',
  'day-in-future': ({ today }) => `This day has not come yet; today (${day(today)}) at the latest`,
  'day-before-notice': ({ issued }) => `This day lies before the notice was issued (${day(issued)})`,
  'refusal-needs-words': () => 'Say why the extension is refused',
  'return-needs-words': () => 'Say what is missing, so that the unit can complete it',
  'percent-form': () => 'Enter a number from 0 to 100',
  'warning-open': () => 'This warning is open',
  'warning-settled': () => 'This warning has already been settled',
  'unknown-unit': () => 'A unit is no longer in the register; choose again',
  'unknown-project': () => 'A project is no longer in the portfolio; choose again',
  'nothing-changed': () => 'Nothing differs from what is stored',
  'too-many-files': ({ most = 0 }) => `At most ${most} files at a time`,
  'file-empty': ({ name = '' }) => `${name} is empty`,
  'file-too-large': ({ name = '', most = 0 }) => `${name} is larger than ${most} MB; compress or split it`,
  'file-kind-refused': ({ name = '' }) => `${name} is of a kind that is not taken (PDF, Word, Excel, images, archives)`,
}
