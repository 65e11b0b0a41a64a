import type { CliWords } from '../cli-words'
import type { NoticeRecord } from './notice-record'

type Labels = CliWords['cli']['noticeRead']
const LONGEST = 160

/** A notice as read, for a person at a terminal: the header, then each directive with who and when. */
export function noticeSummary(notice: NoticeRecord, labels: Labels): string {
  const row = (label: string, value: string | null) => `  ${label}: ${value ?? `(${labels.absent})`}`
  return [
    notice.file,
    row(labels.number, notice.numberSymbol),
    row(labels.issuer, notice.issuer),
    row(labels.date, notice.date),
    row(labels.title, notice.title && oneLine(notice.title)),
    row(labels.chair, notice.chair),
    row(labels.signatory, notice.signatory),
    ...notice.warnings.map((warning) => `  ${labels.warning}: ${warning.message}`),
    `  ${labels.directives(notice.directives.length)}`,
    ...notice.directives.flatMap((directive) => directiveLines(directive, labels)),
    '',
  ].join('\n')
}

function directiveLines(directive: NoticeRecord['directives'][number], labels: Labels): string[] {
  const facts: [string, string | null][] = [
    [labels.lead, directive.lead.join('; ')],
    [labels.coordinating, directive.coordinating.join('; ')],
    [labels.deadline, directive.deadlineRaw],
  ]
  return [
    `  [${directive.section}] ${oneLine(directive.text)}`,
    ...facts.filter(([, value]) => value).map(([label, value]) => `      ${label}: ${oneLine(value ?? '')}`),
    ...directive.warnings.map((warning) => `      ${labels.warning}: ${warning.message}`),
  ]
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
