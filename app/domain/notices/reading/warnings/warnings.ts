import type { NoticeKind } from '~/domain/notices/notice-kind'
import type { Block } from '../layout/block'
import type { Line } from '../layout/line'
import type { DirectiveReading, ReadingWarning } from '../reading'
import { contradictions } from './contradictions'
import { mirroredTasks } from './mirrored-tasks'
import { oldDeadlines } from './old-deadlines'
import { strangeDates } from './strange-dates'
import { wrongWeekdays } from './weekdays'

/** What the warnings are drawn from. */
export type Evidence = {
  /** Date of the document, ISO; null where it has none. */
  date: string | null
  kind: NoticeKind | null
  hasHeader: boolean
  directives: DirectiveReading[]
  /** Day a web page says it was published, ISO. */
  published: string | null
  lines: readonly Line[]
  /** What stands before the orders, the sentence that opens them included. */
  preamble: readonly Block[]
}

/**
 * Everything about a reading a careful clerk would ask about. Warnings of one directive are put into the directive too.
 */
export function warningsOf(evidence: Evidence): ReadingWarning[] {
  const { directives } = evidence
  const ofDirectives = [
    ...directives.flatMap((directive, at) => singleWarnings(directive, at, evidence.date)),
    ...contradictions(directives),
    ...mirroredTasks(directives),
    ...directives.flatMap((directive, at) => strangeDates(directive, at, evidence.date)),
    ...oldDeadlines(evidence.preamble, directives, evidence.date),
  ]
  for (const warning of ofDirectives) for (const at of warning.directives ?? []) directives[at]?.warnings.push(warning)
  return [...documentWarnings(evidence), ...wrongWeekdays(evidence.lines, evidence.date), ...ofDirectives]
}

function documentWarnings({ hasHeader, kind, directives, date, published }: Evidence): ReadingWarning[] {
  const warnings: ReadingWarning[] = []
  if (!hasHeader && kind !== 'news') warnings.push({ code: 'no-header', data: {} })
  if (directives.length === 0) warnings.push({ code: 'no-directives', data: {} })
  if (date && published && published < date) {
    warnings.push({ code: 'dated-after-publication', data: { published, dated: date } })
  }
  return warnings
}

function singleWarnings(directive: DirectiveReading, index: number, date: string | null): ReadingWarning[] {
  const { section, lead, deadline, decision } = directive
  const about = { directives: [index], at: [directive.start, directive.end] as [number, number] }
  const warnings: ReadingWarning[] = []
  if (lead.length === 0 && decision !== 'approve') warnings.push({ code: 'nobody-leads', data: { section }, ...about })
  if (directive.leadInferred)
    warnings.push({ code: 'lead-inferred', data: { section, units: lead.join(', ') }, ...about })
  if (deadline.yearInferred && deadline.end) {
    const data = { section, phrase: directive.deadlineRaw ?? '', end: deadline.end }
    warnings.push({ code: 'year-inferred', data, ...about })
  }
  if (date && deadline.end && deadline.type === 'by' && deadline.end < date) {
    warnings.push({ code: 'deadline-before-document', data: { section, end: deadline.end, date }, ...about })
  }
  return warnings
}
