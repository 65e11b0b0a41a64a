import type { FailedPage, MeasuredPage } from './measure-all'
import type { SizeFigures } from './measure-size'
import type { ReadingFigures } from './reading/measure-reading'

const HEADS = [
  '',
  'p50 ms',
  'p95 ms',
  'req/s',
  'CPU ms',
  '(a) p50',
  '(a) req/s',
  '(b) req/s',
  'x (a)',
  'aim',
  'x (b)',
  'SQL',
  'bytes',
]
/** Up to this many directives the first aim holds, above it the second. */
const SMALL = 100_000

/** What one size showed, for a person to read. */
export function tableOf(figures: SizeFigures): string {
  const rows = figures.measures.map((one) => ('failed' in one ? failedRow(one) : rowOf(one, figures)))
  const { idle, afterPages, exportPeak, afterExports } = figures.memory
  return [
    `${figures.projects} projects, ${figures.directives} directives (loaded in ${figures.loadSeconds} s)`,
    ...aligned([HEADS, ...rows]),
    `server memory in MB: ${idle} idle, ${afterPages} after the pages, ${exportPeak} at most in exports, ${afterExports} after them`,
  ].join('\n')
}

export const LEGEND = [
  '(a) a bare Node.js server sends the same SQL and puts the rows into a template string; (b) it answers with a constant',
  'of the same size. x (a), x (b): how many times as many requests a second the limit answered in the same run.',
  'The SQL of (a) is what a page asks when nothing of an earlier answer is kept.',
  "SQL: the page's own statements + those of the gate. CPU: of the server alone, without the database.",
].join('\n')

export function readingLines({ p50, growth }: ReadingFigures): string {
  const times = Object.entries(p50).map(([name, ms]) => [name, `${ms} ms`])
  const steps = Object.entries(growth).map(([name, ratio]) => [name, `x ${ratio}`])
  return ['reading a notice (p50)', ...aligned([...times, ...steps])].join('\n')
}

function rowOf(one: MeasuredPage, { directives }: SizeFigures): string[] {
  const { page, rows, constant } = one
  const aim = one.aim[directives <= SMALL ? 0 : 1]
  const cells = [page.p50, page.p95, page.perSecond, page.cpuMs ?? '-', rows.p50, rows.perSecond, constant.perSecond]
  const sql = `${one.statements}+${one.gateStatements}`
  return [
    one.name,
    ...cells.map(String),
    String(one.toRows),
    String(aim),
    String(one.toConstant),
    sql,
    String(one.bytes),
  ]
}

const failedRow = ({ name, failed }: FailedPage): string[] => [name, `failed: ${failed}`]

/** Columns of one width: words to the left, figures to the right. */
function aligned(rows: string[][]): string[] {
  const figures = rows.filter((row) => row.length > 2 || rows.every((one) => one.length === 2))
  const widths = (figures[0] ?? []).map((_, at) => Math.max(...figures.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  )
}
