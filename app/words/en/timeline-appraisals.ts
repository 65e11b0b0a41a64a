import type { TimelineEvent } from '~/domain/timeline/timeline-event'

type Facts = Record<string, unknown>
type AppraisalEvent = Extract<TimelineEvent, `appraisal.${string}`>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const asked = ({ question }: Facts) => (text(question) ? ` “${text(question)}”` : '')

export const appraisalEvents: Record<AppraisalEvent, (facts: Facts) => string> = {
  'appraisal.started': (facts) => `began the appraisal${asked(facts)}`,
  'appraisal.changed': (facts) => `changed the appraisal${asked(facts)}`,
  'appraisal.guard-overridden': (facts) =>
    `recorded that ${text(facts.signedBy)} allows the option “${text(facts.option)}”: ${text(facts.reason)}`,
  'appraisal.submitted': (facts) =>
    `submitted for decision${asked(facts)}${text(facts.recommended) ? `, recommending “${text(facts.recommended)}”` : ''}`,
  'appraisal.taken-back': (facts) => `took the appraisal${asked(facts)} back to work on it`,
  'appraisal.withdrawn': (facts) => `put the appraisal${asked(facts)} aside`,
  'appraisal.reopened': (facts) => `reopened the appraisal${asked(facts)}`,
  'appraisal.decided': (facts) =>
    `recorded the decision for “${text(facts.chosen)}” on${asked(facts)}${text(facts.decision) ? `: ${text(facts.decision)}` : ''}`,
}
