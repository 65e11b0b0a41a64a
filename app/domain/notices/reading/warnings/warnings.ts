import type { Line } from '../layout/line'
import type { DirectiveReading, NoticeReading, ReadingWarning } from '../reading'

/** What the warnings are drawn from. */
export type Evidence = {
  header: Pick<NoticeReading, 'date' | 'kind'>
  hasHeader: boolean
  directives: DirectiveReading[]
  lines: readonly Line[]
}

/** Everything about a reading a careful clerk would ask about. */
export function warningsOf({ hasHeader, directives }: Evidence): ReadingWarning[] {
  const warnings: ReadingWarning[] = []
  if (!hasHeader) warnings.push({ code: 'no-header', data: {} })
  if (directives.length === 0) warnings.push({ code: 'no-directives', data: {} })
  return warnings
}
