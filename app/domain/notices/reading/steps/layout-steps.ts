import type { Zones } from '../clauses/zones'
import type { Block } from '../layout/block'
import type { Line } from '../layout/line'
import type { Span } from '../reading'
import type { TaskTable } from '../tables/task-table'
import type { ReadingSteps } from './reading-steps'
import type { LineRule } from './step-rules'

/** What the reading of the layout knows once it is done. */
export type Layout = {
  lines: readonly Line[]
  /** First line of the body. */
  bodyLine: number
  titleAt: Span | null
  tables: readonly TaskTable[]
  blocks: readonly Block[]
  zones: Zones
}

/** The stages that need no record of their own: they follow from what the layout came to. */
export const layoutSteps = (layout: Layout): Pick<ReadingSteps, 'lines' | 'blocks'> => ({
  lines: layout.lines.map((line, at) => ({ start: line.start, end: line.end, rule: lineRule(layout, line, at) })),
  blocks: layout.blocks.map(({ start, end, marker, joins }) => ({
    start,
    end,
    rule: marker ? (`clause.${marker.kind}` as const) : null,
    joins,
  })),
})

function lineRule({ bodyLine, titleAt, tables, blocks, zones }: Layout, line: Line, at: number): LineRule {
  if (titleAt && line.start < titleAt.end && line.end > titleAt.start) return 'line.title'
  if (at < bodyLine) return 'line.head'
  if (tables.some((table) => at - bodyLine >= table.from && at - bodyLine < table.to)) return 'line.table'
  const first = blocks[zones.operative]
  const after = blocks[zones.end]
  if (first && line.end <= first.start) return 'line.preamble'
  return after && line.start >= after.start ? 'line.ending' : 'line.order'
}
