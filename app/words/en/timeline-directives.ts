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
  'directive.ordered': () => 'ordered the task',
  'directive.reported': ({ text: said, percent, asOf }) =>
    `reported progress as of ${day(asOf)}${typeof percent === 'number' ? `, ${percent}% done` : ''}${because(said)}`,
  'directive.extension-asked': ({ oldDueOn, askedDueOn, reason }) =>
    `asked for an extension from ${day(oldDueOn)} to ${day(askedDueOn)}${because(reason)}`,
  'directive.extension-granted': ({ oldDueOn, grantedDueOn, words }) =>
    `extended from ${day(oldDueOn)} to ${day(grantedDueOn)}${because(words)}`,
  'directive.extension-refused': ({ askedDueOn, words }) =>
    `refused the extension to ${day(askedDueOn)}${because(words)}`,
  'directive.completion-reported': ({ completedOn, text: said }) =>
    `reported completion on ${day(completedOn)}${because(said)}`,
  'directive.completion-confirmed': ({ completedOn, words }) =>
    `confirmed completion on ${day(completedOn)}${because(words)}`,
  'directive.completion-returned': ({ words }) => `returned the reported completion${because(words)}`,
  'directive.completed-by-decision': ({ completedOn, words }) =>
    `settled that the task was done on ${day(completedOn)}${because(words)}`,
  'directive.completion-reopened': ({ words }) => `took the confirmed completion back${because(words)}`,
  'directive.corrected': ({ reason, before, after }) =>
    names(before, 'lead') === names(after, 'lead')
      ? `corrected the task${because(reason)}`
      : `corrected the lead from ${names(before, 'lead')} to ${names(after, 'lead')}${because(reason)}`,
  'directive.event-day-set': ({ on, dueOn, oldDueOn }) =>
    text(oldDueOn)
      ? `recorded ${day(on)} as the day the term begins with, due day from ${day(oldDueOn)} to ${day(dueOn)}`
      : `recorded ${day(on)} as the day the term begins with, due ${day(dueOn)}`,
  'directive.warning-settled': ({ reason }) => `settled a warning${because(reason)}`,
  'directive.warning-reopened': () => 'opened a warning again',
  'directive.urged': ({ round, units, answerBy }) =>
    `urged for the ${String(round)}. time: ${Array.isArray(units) ? units.join(', ') : ''}, to answer by ${day(answerBy)}`,
  'directive.urging-withdrawn': ({ round }) => `withdrew urging no. ${String(round)}`,
}
