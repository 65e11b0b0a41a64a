import type { CsvValue } from '~/documents/csv'
import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import type { UnitCounts } from '~/domain/directives/directives-by-unit.queries.server'
import { REVIEW_COLUMNS, reviewOf } from '~/domain/directives/plan-review'
import type { Words } from '~/words/words'
import { sectionName } from '../notices/citation'

/** Heads and cells of the follow-up list as a file, in the same order. */
export function csvHead(words: Words): string[] {
  const says = words.directives.csv
  return [
    says.standing,
    says.days,
    says.words,
    says.lead,
    says.coordinating,
    says.deadlineWords,
    says.originalDue,
    says.extendedDue,
    says.completedOn,
    says.lastReport,
    says.percent,
    says.kind,
    says.notice,
    says.clause,
    says.issuedOn,
    says.projects,
  ]
}

export function csvRow(row: DirectiveRow, words: Words): CsvValue[] {
  const names = (part: 'lead' | 'coordinating') =>
    row.units
      .filter((unit) => unit.part === part)
      .map((unit) => unit.printedName)
      .join('; ')
  return [
    words.ui.standing[row.current.standing],
    row.current.days,
    row.text.replace(/\s+/g, ' '),
    names('lead'),
    names('coordinating'),
    row.deadlineWords,
    row.originalDueOn,
    row.extendedDueOn,
    row.completedOn,
    row.lastReportOn,
    row.lastPercent,
    words.notices.orders[row.decision],
    row.numberSymbol,
    sectionName(row.section, words),
    row.issuedOn,
    row.projects.map((project) => `${project.code} ${project.name}`).join('; '),
  ]
}

/** Heads and cells of the review by unit, in the same order; the lines stand as on the screen. */
export const reviewHead = ({ directives: { unit, unitTotal, review } }: Words): string[] => [
  ...[unit, ...REVIEW_COLUMNS.map((column) => review[column]), review.stale, unitTotal],
]

export function reviewRow(unit: UnitCounts, words: Words): CsvValue[] {
  const line = reviewOf(unit)
  const name = unit.name ?? words.directives.noUnit
  return [name, ...REVIEW_COLUMNS.map((column) => line[column]), line.stale, line.total]
}
