import { isDay } from '~/domain/calendar-day'
import { formatsFor } from '../formats'
import type { noticeEvents as vi } from '../vi/timeline-notices'

const named = (value: unknown, or: string) => (typeof value === 'string' && value !== '' ? value : or)

const LABELS: Record<string, string> = {
  number: 'number',
  symbol: 'symbol',
  issuer: 'issuer',
  place: 'place',
  issuedOn: 'date of issue',
  kind: 'kind',
  title: 'title',
  chair: 'chair',
  chairRole: 'role of the chair',
  meetingOn: 'day of the meeting',
  signatory: 'signatory',
  signatoryTitle: 'title of the signatory',
  recipients: 'recipients',
}

const formats = formatsFor('en')
const valued = (value: unknown): string => {
  const words = named(value, '')
  return words === '' ? 'empty' : `“${isDay(words) ? formats.day(words) : words}”`
}

const changesIn = (changes: unknown): string =>
  (Array.isArray(changes) ? (changes as Record<string, unknown>[]) : [])
    .map(({ field, from, to }) => `${LABELS[String(field)] ?? String(field)} from ${valued(from)} to ${valued(to)}`)
    .join('; ')

const mendedIn = (mended: unknown): string =>
  (Array.isArray(mended) ? (mended as Record<string, unknown>[]) : [])
    .map(({ read, words }) => `“${named(read, '')}” to “${named(words, '')}”`)
    .join('; ')

export const noticeEvents: typeof vi = {
  'notice.brought-in': ({ file }) => `brought the document in from the file ${named(file, 'without a name')}`,
  'notice.confirmed': ({ directives }) =>
    `confirmed the document with ${typeof directives === 'number' ? directives : 0} directives`,
  'notice.header-corrected': ({ changes, reason }) =>
    `corrected the document: ${changesIn(changes)}${named(reason, '') && `. Reason: ${named(reason, '')}`}`,
  'notice.warning-settled': ({ reason }) => `settled a warning: ${named(reason, '')}`,
  'notice.warning-reopened': () => 'opened a warning again',
  'notice.words-mended': ({ mended }) => `mended words recognised from the scan: ${mendedIn(mended)}`,
  'notice.other-file-read': ({ file }) => `had another enclosed file read instead: ${named(file, 'without a name')}`,
  'notice.discarded': () => 'put the draft aside',
  'notice.taken-back': () => 'took the draft back',
}
