import type { TimelineEvent } from '~/domain/timeline/timeline-event'

type Facts = Record<string, unknown>
type BriefingEvent = Extract<TimelineEvent, `briefing.${string}`>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const briefingEvents: Record<BriefingEvent, (facts: Facts) => string> = {
  'briefing.started': ({ title, corrects }) =>
    `started the briefing “${text(title)}”${text(corrects) ? ` in place of “${text(corrects)}”` : ''}`,
  'briefing.changed': () => 'changed the meeting’s details',
  'briefing.discarded': ({ title }) => `discarded the draft briefing “${text(title)}”`,
  'briefing.issued': ({ matters }) => `issued the briefing with ${Number(matters ?? 0)} matters`,
  'briefing.presented': () => 'began presenting it in the meeting',
  'briefing.closed': ({ concluded, matters }) =>
    `closed the briefing: ${Number(concluded ?? 0)} of ${Number(matters ?? 0)} matters concluded`,
  'briefing.outcome-recorded': ({ question, saidBy }) =>
    `recorded what ${text(saidBy)} concluded on “${text(question)}”`,
  'briefing.outcome-withdrawn': ({ question }) => `withdrew the conclusion recorded on “${text(question)}”`,
  'briefing.notice-linked': ({ notice }) => `linked the notice of conclusions ${text(notice)}`,
}
