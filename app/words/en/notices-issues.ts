import type { Words } from '../words'
import { citedClause } from './cited-clause'

const at = (section: string | number | undefined) =>
  section && section !== 'body' ? ` (${citedClause(String(section))})` : ''

export const noticeIssues: Words['notices']['issues'] = {
  'no-text': () => 'There is no text in what was sent',
  'text-too-long': ({ most = 0 }) => `The document is longer than ${most} characters. Please split off its annexes.`,
  'nothing-handed-in': () => 'Choose a file or paste the text of the document',
  'issued-on-missing': () => 'The date of issue is missing: deadlines and the follow-up list count from it',
  'issuer-missing': () => 'The issuing body is missing',
  'kind-missing': () => 'The kind of document is not chosen',
  'name-missing': () => 'A number and symbol or a title is needed to name the document',
  'symbol-missing': () => 'There is a number but no symbol',
  'meeting-after-notice': () => 'The meeting is after the date of issue',
  'offsets-outside': ({ section }) => `The words do not lie inside the document${at(section)}`,
  'directive-empty': ({ section }) => `The directive has no words${at(section)}`,
  'lead-unmatched': ({ name = '', section }) =>
    `“${name}” is not known: choose it in the register, add it, or keep it as a group${at(section)}`,
  'nobody-leads': ({ section }) => `Nobody leads: add a unit, or say why it stays open${at(section)}`,
  'unit-gone': ({ section }) => `The chosen unit is no longer in the register${at(section)}`,
  'project-gone': ({ section }) => `The chosen project no longer exists${at(section)}`,
  'same-notice': ({ number = '' }) =>
    `Document ${number} of the same issuer and date is in the register already. Give a reason to enter it again.`,
  'nothing-changed': () => 'Nothing was changed',
  'header-taken': ({ number = '' }) => `Document ${number} of the same issuer and day is in the register`,
  'warning-settled': () => 'This warning has been settled',
  'warning-open': () => 'This warning is open',
  'already-confirmed': () => 'This document has been confirmed already',
  'draft-unreadable': () => 'What was sent could not be read. Reload the page; the last saved state is still there.',
}
