import type { overlapEvents as vi } from '../vi/timeline-overlaps'

const VERDICTS: Record<string, string> = {
  duplicate: 'duplicate',
  successor: 'successor',
  intended: 'side by side on purpose',
  noise: 'not related',
}
const verdict = (value: unknown) => VERDICTS[String(value)] ?? String(value ?? '')

export const overlapEvents: typeof vi = {
  'overlap.reckoned': ({ added, gone }) => `looked for overlaps: ${Number(added)} more pairs, ${Number(gone)} fewer`,
  'overlap.judged': (facts) => `judged as ${verdict(facts.verdict)}: ${String(facts.ground ?? '')}`,
  'overlap.verdict-withdrawn': (facts) => `withdrew the verdict ${verdict(facts.verdict)}`,
  'overlap.decided': ({ title }) => `recorded the decision: ${String(title ?? '')}`,
}
