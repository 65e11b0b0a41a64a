import type { TimelineEvent } from '~/domain/timeline/timeline-event'

type Facts = Record<string, unknown>
type EvaluationEvent = Extract<TimelineEvent, `evaluation.${string}`>

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const asked = ({ question }: Facts) => (text(question) ? ` “${text(question)}”` : '')
const PARTS: Record<string, string> = { product: 'sản phẩm', gate: 'yêu cầu bắt buộc', criterion: 'tiêu chí' }
const part = ({ part: kind, name }: Facts) => `${PARTS[text(kind)] ?? ''} “${text(name)}”`

export const evaluationEvents: Record<EvaluationEvent, (facts: Facts) => string> = {
  'evaluation.started': (facts) => `lập đánh giá phần mềm${asked(facts)}`,
  'evaluation.changed': (facts) => `sửa thông tin đánh giá phần mềm${asked(facts)}`,
  'evaluation.part-added': (facts) => `thêm ${part(facts)}`,
  'evaluation.part-changed': (facts) => `sửa ${part(facts)}`,
  'evaluation.part-removed': (facts) => `xóa ${part(facts)}`,
  'evaluation.locked': (facts) =>
    `khóa tiêu chí phiên bản ${text(facts.round)}, mã ${text(facts.fingerprint).slice(0, 12)}`,
  'evaluation.revised': (facts) =>
    `đổi tiêu chí sang phiên bản ${text(facts.round)}, hủy ${text(facts.sheets)} phiếu: ${text(facts.reason)}`,
  'evaluation.scoring-begun': (facts) => `bắt đầu chấm${asked(facts)}`,
  'evaluation.sheet-handed-in': (facts) => `nộp phiếu đánh giá${asked(facts)}`,
  'evaluation.gate-settled': (facts) =>
    `chốt ${facts.passed ? 'đạt' : 'không đạt'} yêu cầu “${text(facts.gate)}” của ${text(facts.product)}: ${text(facts.ground)}`,
  'evaluation.closed': (facts) =>
    `kết luận đánh giá phần mềm${asked(facts)}${text(facts.first) ? `, đứng đầu: ${text(facts.first)}` : ''}`,
}
