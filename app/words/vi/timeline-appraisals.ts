import type { TimelineEvent } from '~/domain/timeline/timeline-event'

type Facts = Record<string, unknown>
type AppraisalEvent = Extract<TimelineEvent, `appraisal.${string}`>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const asked = ({ question }: Facts) => (text(question) ? ` “${text(question)}”` : '')

export const appraisalEvents: Record<AppraisalEvent, (facts: Facts) => string> = {
  'appraisal.started': (facts) => `lập bảng so sánh phương án${asked(facts)}`,
  'appraisal.changed': (facts) => `sửa bảng so sánh phương án${asked(facts)}`,
  'appraisal.guard-overridden': (facts) =>
    `ghi ý kiến cho phép của ${text(facts.signedBy)} đối với phương án “${text(facts.option)}”: ${text(facts.reason)}`,
  'appraisal.submitted': (facts) =>
    `trình quyết định${asked(facts)}${text(facts.recommended) ? `, đề xuất “${text(facts.recommended)}”` : ''}`,
  'appraisal.taken-back': (facts) => `lấy lại bảng so sánh phương án${asked(facts)} để sửa`,
  'appraisal.withdrawn': (facts) => `tạm gác bảng so sánh phương án${asked(facts)}`,
  'appraisal.reopened': (facts) => `mở lại bảng so sánh phương án${asked(facts)}`,
  'appraisal.decided': (facts) =>
    `ghi quyết định chọn “${text(facts.chosen)}” cho${asked(facts)}${text(facts.decision) ? `: ${text(facts.decision)}` : ''}`,
}
