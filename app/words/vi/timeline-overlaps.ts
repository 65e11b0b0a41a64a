import type { TimelineEvent } from '~/domain/timeline/timeline-event'

type Facts = Record<string, unknown>
type OverlapEvent = Extract<TimelineEvent, `overlap.${string}`>

const VERDICTS: Record<string, string> = {
  duplicate: 'trùng lặp',
  successor: 'kế tiếp nhau',
  intended: 'chủ ý song song',
  noise: 'không liên quan',
}
const verdict = (value: unknown) => VERDICTS[String(value)] ?? String(value ?? '')

export const overlapEvents: Record<OverlapEvent, (facts: Facts) => string> = {
  'overlap.reckoned': ({ added, gone }) => `rà soát trùng lặp: thêm ${Number(added)} cặp, bớt ${Number(gone)} cặp`,
  'overlap.judged': (facts) => `kết luận ${verdict(facts.verdict)}: ${String(facts.ground ?? '')}`,
  'overlap.verdict-withdrawn': (facts) => `rút kết luận ${verdict(facts.verdict)}`,
  'overlap.decided': ({ title }) => `ghi quyết định: ${String(title ?? '')}`,
}
