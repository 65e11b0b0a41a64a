import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CSV_START, csvHeaders, csvLine, csvStream } from '~/documents/csv'

describe('a line of CSV', () => {
  test.each([
    [['Cổng TTĐT', 12_500_000_000n, '2015-04-15', null], 'Cổng TTĐT;12500000000;2015-04-15;\r\n'],
    [['có; dấu', 'có "nháy"', 'hai\ndòng'], '"có; dấu";"có ""nháy""";"hai\ndòng"\r\n'],
    [[-3, 0], '-3;0\r\n'],
  ])('case %#', (values, line) => expect(csvLine(values)).toBe(line))

  test.each(['=1+1', '+84', '-x', '@SUM(A1)', '\t=1'])('%j cannot run as a formula', (text) => {
    expect(csvLine([text])).toMatch(/^"?'/)
  })

  test('no text starts a formula or breaks out of its cell', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const line = csvLine([text, 'end'])
        expect(line).not.toMatch(/^[=+\-@\t\r]/)
        expect(line.endsWith(';end\r\n')).toBe(true)
        const cell = line.slice(0, -';end\r\n'.length)
        if (!cell.startsWith('"')) expect(cell).not.toMatch(/[";\r\n]/)
      }),
    )
  })
})

test('a stream starts with the mark of UTF-8 and asks for rows only as they are taken', async () => {
  let asked = 0
  async function* rows() {
    for (const batch of [[['a']], [['b'], ['c']]]) {
      asked += 1
      yield batch
    }
  }
  const text = await new Response(csvStream(['Tên'], rows())).arrayBuffer()
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(text)).toBe(`${CSV_START}Tên\r\na\r\nb\r\nc\r\n`)
  const cancelled = csvStream(['Tên'], rows())
  asked = 0
  await cancelled.cancel()
  expect(asked).toBe(0)
})

test('the name of the file survives old and new browsers', () => {
  expect(new Headers(csvHeaders('danh-mục đầu tư.csv')).get('content-disposition')).toBe(
    `attachment; filename="danh-muc-dau-tu.csv"; filename*=UTF-8''danh-m%E1%BB%A5c%20%C4%91%E1%BA%A7u%20t%C6%B0.csv`,
  )
})
