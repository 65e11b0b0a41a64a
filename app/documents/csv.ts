/** A value of a cell: text, a whole number, an ISO day, or nothing. Amounts are written as bare digits, no grouping. */
export type CsvValue = string | number | bigint | null | undefined

/** A spreadsheet takes these for a formula and would run it; such a text is shown with an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/

/** Excel where Vietnamese is the region splits at the semicolon (the comma is the decimal mark) and needs the BOM. */
const SEPARATOR = ';'
export const CSV_START = '\ufeff'

/**
 * One line of a CSV file (RFC 4180, CRLF) with ';' between its cells. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it; numbers keep their sign.
 */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(SEPARATOR)}\r\n`
}

function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return value.toString()
  const safe = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The whole file, a piece at a time, as the rows come; the next rows are asked for only when the reader takes them. */
export function csvStream(
  head: readonly CsvValue[],
  rows: AsyncIterable<readonly CsvValue[][]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const pieces = rows[Symbol.asyncIterator]()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(CSV_START + csvLine(head))),
    async pull(controller) {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value.map(csvLine).join('')))
    },
    cancel: async () => {
      await pieces.return?.()
    },
  })
}

/** Headers of a download; the name in ASCII and, for browsers that know RFC 6266, as it is. */
export function csvHeaders(name: string): HeadersInit {
  const ascii = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll(/đ/gi, 'd')
    .replace(/[^\w.-]+/g, '-')
  return {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
  }
}
