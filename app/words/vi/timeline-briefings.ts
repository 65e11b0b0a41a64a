import type { TimelineEvent } from '~/domain/timeline/timeline-event'

type Facts = Record<string, unknown>
type BriefingEvent = Extract<TimelineEvent, `briefing.${string}`>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const briefingEvents: Record<BriefingEvent, (facts: Facts) => string> = {
  'briefing.started': ({ title, corrects }) =>
    `lập hồ sơ trình “${text(title)}”${text(corrects) ? `, thay cho “${text(corrects)}”` : ''}`,
  'briefing.changed': () => 'sửa thông tin cuộc họp',
  'briefing.discarded': ({ title }) => `bỏ bản nháp hồ sơ trình “${text(title)}”`,
  'briefing.issued': ({ matters }) => `phát hành hồ sơ trình, ${Number(matters ?? 0)} nội dung`,
  'briefing.presented': () => 'bắt đầu trình bày tại cuộc họp',
  'briefing.closed': ({ concluded, matters }) =>
    `khép hồ sơ trình: ${Number(concluded ?? 0)}/${Number(matters ?? 0)} nội dung có kết luận`,
  'briefing.outcome-recorded': ({ question, saidBy }) => `ghi kết luận của ${text(saidBy)} về “${text(question)}”`,
  'briefing.outcome-withdrawn': ({ question }) => `rút lại kết luận đã ghi về “${text(question)}”`,
  'briefing.notice-linked': ({ notice }) => `gắn thông báo kết luận ${text(notice)}`,
}
