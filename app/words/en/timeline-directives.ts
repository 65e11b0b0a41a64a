import { formatsFor } from '../formats'
import type { directiveEvents as source } from '../vi/timeline-directives'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => (text(value) ? formatsFor('en').day(text(value)) : 'no day')
const because = (value: unknown): string => (text(value) ? `: ${text(value)}` : '')
const names = (state: unknown, part: string): string => {
  const list = (state as Record<string, unknown> | undefined)?.[part]
  return Array.isArray(list) && list.length > 0 ? list.join(', ') : 'nobody'
}

export const directiveEvents: typeof source = {
  'directive.ordered': () => 'Ordered the task',
  'directive.reported': ({ text: said, percent, asOf }) =>
    `Reported progress as of ${day(asOf)}${typeof percent === 'number' ? `, ${percent}% done` : ''}${because(said)}`,
  'directive.extension-asked': ({ oldDueOn, askedDueOn, reason }) =>
    `Asked for an extension from ${day(oldDueOn)} to ${day(askedDueOn)}${because(reason)}`,
  'directive.extension-granted': ({ oldDueOn, grantedDueOn, words }) =>
    `Extended from ${day(oldDueOn)} to ${day(grantedDueOn)}${because(words)}`,
  'directive.extension-refused': ({ askedDueOn, words }) =>
    `Refused the extension to ${day(askedDueOn)}${because(words)}`,
  'directive.completion-reported': ({ completedOn, text: said }) =>
    `Reported completion on ${day(completedOn)}${because(said)}`,
  'directive.completion-confirmed': ({ completedOn, words }) =>
    `Confirmed completion on ${day(completedOn)}${because(words)}`,
  'directive.completion-returned': ({ words }) => `Returned the reported completion${because(words)}`,
  'directive.corrected': ({ reason, before, after }) =>
    names(before, 'lead') === names(after, 'lead')
      ? `Corrected the task${because(reason)}`
      : `Corrected the lead from ${names(before, 'lead')} to ${names(after, 'lead')}${because(reason)}`,
  'directive.warning-settled': ({ reason }) => `Settled a warning${because(reason)}`,
}
