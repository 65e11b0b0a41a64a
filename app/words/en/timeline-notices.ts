import type { noticeEvents as vi } from '../vi/timeline-notices'

const named = (value: unknown, or: string) => (typeof value === 'string' && value !== '' ? value : or)

export const noticeEvents: typeof vi = {
  'notice.brought-in': ({ file }) => `brought the document in from the file ${named(file, 'without a name')}`,
  'notice.confirmed': ({ directives }) =>
    `confirmed the document with ${typeof directives === 'number' ? directives : 0} directives`,
  'notice.discarded': () => 'put the draft aside',
  'notice.taken-back': () => 'took the draft back',
}
