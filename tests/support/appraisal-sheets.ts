import type { Sheet } from '~/domain/appraisals/appraisal-sheet'
import { emptyLine, starterOption } from '~/domain/appraisals/starter-options'

/** A sheet of three years with two options: renting for 100 a year, buying for 250 and 10 a year; millions of dong. */
export function twoOptions(change: Partial<Sheet> = {}): Sheet {
  const option = (key: string, kind: 'keep-renting' | 'buy', name: string, cells: string[]) => ({
    ...starterOption(key, { kind, name }, 3),
    fundingSource: 'Ngân sách tỉnh',
    lines: [{ ...emptyLine(`${key}l`, kind === 'buy' ? 'investment' : 'fee', 3), vat: '10', cells }],
  })
  return {
    ...{ question: 'Thuê hay mua?', appraisedOn: '2015-05-20', source: 'Báo giá', startYear: '2015', years: '3' },
    ...{ valuedAt: 'before', discount: '8', discountGround: '', unit: 'million', recommended: 'rent' },
    recommendation: 'Rẻ hơn.',
    options: [
      option('rent', 'keep-renting', 'Thuê tiếp', ['100', '100', '100']),
      option('buy', 'buy', 'Mua', ['280 triệu', '10', '0,01 tỷ']),
    ],
    ...change,
  }
}
