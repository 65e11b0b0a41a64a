import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { twoOptions } from '#tests/support/appraisal-sheets'
import { readSheet } from '~/domain/appraisals/appraisal-sheet'
import { percentText, readPercent } from '~/domain/appraisals/percent'
import {
  addLine,
  addOption,
  copyLine,
  copyOption,
  fillLine,
  pasteBlock,
  putBackLine,
  putBackOption,
  removeLine,
  removeOption,
} from '~/domain/appraisals/sheet-changes'
import { sheetDifferences } from '~/domain/appraisals/sheet-differences'
import { amountText, inOtherUnit, sheetOf } from '~/domain/appraisals/sheet-of'
import { emptyLine, starterOption } from '~/domain/appraisals/starter-options'
import { AMOUNT_UNITS, readAmountIn } from '~/domain/dong'

const sheet = twoOptions()
let made = 0
const fresh = () => {
  made += 1
  return `k${made}`
}
const cells = (of: typeof sheet, option = 0, line = 0) => of.options[option]?.lines[line]?.cells

describe('what stands in a cell', () => {
  test('is read back to the same amount in every unit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 9_999_999_999_999_999n }),
        fc.constantFrom(...AMOUNT_UNITS),
        (amount, unit) => {
          expect(readAmountIn(unit, amountText(amount, unit))).toEqual({ ok: true, dong: amount })
        },
      ),
    )
    expect([amountText(46_525_000n, 'million'), amountText(0n, 'dong')]).toEqual(['46,5250', ''])
  })

  test('percentages too, to a hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (basisPoints) => {
        expect(readPercent(percentText(basisPoints))).toBe(basisPoints)
      }),
    )
    expect(['8', '8,5 %', '-2%', '8,555', 'tám', ''].map(readPercent)).toEqual([800, 850, -200, null, null, null])
  })
})

describe('reading a sheet', () => {
  test('gives the amounts in dong; a stored one makes the same sheet again', () => {
    const { content, problems } = readSheet(sheet)
    expect(problems).toEqual([])
    expect(content.options[1]?.lines[0]?.amounts).toEqual([280_000_000n, 10_000_000n, 10_000_000n])
    expect(readSheet(sheetOf(content))).toEqual({ content, problems: [] })
  })

  test('names every place it can not read and reckons with the rest', () => {
    const wrong = twoOptions({ question: ' ', startYear: 'sau', years: '25', discount: '45', appraisedOn: '' })
    const [rent] = wrong.options
    if (rent?.lines[0]) Object.assign(rent.lines[0], { vat: 'x', growth: '80', cells: ['1,200', '2', 'ba'] })
    if (rent) Object.assign(rent, { name: '', guardOverride: 'Đồng ý' })
    const { problems, content } = readSheet({ ...wrong, years: '3' })
    expect(problems.map(({ field, key }) => `${field} ${key}`)).toEqual([
      'startYear errors.not-a-number',
      'discount appraisals.percentage-out-of-range',
      'question errors.required',
      'appraisedOn errors.required',
      'options.0.guardOverrideBy errors.required',
      'options.0.name errors.required',
      'options.0.lines.0.vat appraisals.not-a-percentage',
      'options.0.lines.0.growth appraisals.percentage-out-of-range',
      'options.0.lines.0.cells.0 errors.amount-ambiguous',
      'options.0.lines.0.cells.2 errors.not-an-amount',
    ])
    expect(content.options[0]?.lines[0]?.amounts).toEqual([0n, 2_000_000n, 0n])
    expect(readSheet(wrong).problems[1]).toMatchObject({
      field: 'years',
      key: 'errors.out-of-range',
      context: { most: 20 },
    })
  })

  test('another unit writes the amounts anew and leaves what is none', () => {
    const typed = pasteBlock(sheet, 'chưa rõ', { option: 0, line: 0, column: 2 }, { years: 3, fresh }).sheet
    expect(cells(inOtherUnit(typed, 'dong'))).toEqual(['100.000.000', '100.000.000', 'chưa rõ'])
  })
})

describe('working on a sheet', () => {
  test('lines and options are added, copied and deleted; others stay', () => {
    expect(addLine(sheet, 0, emptyLine('n', 'staff', 3)).options[0]?.lines).toHaveLength(2)
    expect(cells(copyLine(sheet, 0, 0, fresh), 0, 1)).toEqual(['100', '100', '100'])
    expect(removeLine(sheet, 0, 0).options.map(({ lines }) => lines.length)).toEqual([0, 1])
    expect(removeOption(sheet, 0).options.map(({ name }) => name)).toEqual(['Mua'])
    const [option] = sheet.options
    const line = option?.lines[0]
    if (!option || !line) throw new Error('no line')
    const typedSince = { ...removeLine(sheet, 0, 0), source: 'Báo giá' }
    expect(putBackLine(typedSince, option.key, 0, line)).toEqual({ ...sheet, source: 'Báo giá' })
    expect(putBackOption({ ...removeOption(sheet, 0), source: 'Báo giá' }, 0, option)).toEqual({
      ...sheet,
      source: 'Báo giá',
    })
    const copied = copyOption(sheet, 0, 'Thuê (bản sao)', fresh)
    expect(copied.options.map(({ name }) => name)).toEqual(['Thuê tiếp', 'Thuê (bản sao)', 'Mua'])
    expect(new Set(copied.options.map(({ key }) => key)).size).toBe(3)
    const full = Array.from({ length: 8 }).reduce<typeof sheet>(
      (now) => addOption(now, starterOption(fresh(), { kind: 'other', name: 'Khác' }, 3)),
      sheet,
    )
    expect(full.options).toHaveLength(6)
  })

  test('the first amount is filled into later years, within the horizon', () => {
    const typed = pasteBlock(sheet, '\t7\t', { option: 1, line: 0, column: 0 }, { years: 3, fresh }).sheet
    expect(cells(fillLine(typed, 1, 0, 3), 1)).toEqual(['', '7', '7'])
  })

  test('a block from a spreadsheet lands cell by cell; lines are made for it, nothing goes in silence', () => {
    const block = 'Điện\t12\t13\r\nĐường truyền\tnhiều\t15\t16\t17\r\n'
    const done = pasteBlock(sheet, block, { option: 0, line: 0, column: 'label' }, { years: 3, fresh })
    expect(done).toMatchObject({ pasted: 7, left: 1 })
    expect(done.sheet.options[0]?.lines).toMatchObject([
      { label: 'Điện', cells: ['12', '13', '100'], vat: '10' },
      { label: 'Đường truyền', cells: ['nhiều', '15', '16'], category: 'fee' },
    ])
    const many = Array.from({ length: 45 }, () => '1').join('\n')
    expect(pasteBlock(sheet, many, { option: 0, line: 0, column: 0 }, { years: 3, fresh })).toMatchObject({
      ...{ pasted: 40, left: 5 },
    })
  })

  test('two sheets are told apart place by place (R16)', () => {
    const other = twoOptions({ discount: '6', recommended: 'buy' })
    if (other.options[0]?.lines[0]) other.options[0].lines[0].cells[1] = '120'
    expect(sheetDifferences(sheet, other)).toEqual([
      { field: 'discount', mine: '8', theirs: '6' },
      { field: 'recommended', mine: '1', theirs: '2' },
      { field: 'options.0.lines.0.cells.1', mine: '100', theirs: '120' },
    ])
    expect(sheetDifferences(sheet, removeOption(sheet, 1)).some(({ theirs }) => theirs === null)).toBe(true)
  })
})
