import type { AppraisalLine, Priced } from '~/domain/appraisals/appraisal'
import type { LineCategory } from '~/domain/appraisals/appraisal-terms'

/** A line in millions of dong; what a test does not say is nothing. */
export const line = (
  category: LineCategory,
  millions: number[],
  given: Partial<AppraisalLine> = {},
): AppraisalLine => ({
  ...{ category, label: '', vatBasisPoints: 0, vatRecoverable: false, growthBasisPoints: 0, rangeBasisPoints: 1000 },
  amounts: millions.map((amount) => BigInt(Math.round(amount * 1_000_000))),
  ...given,
})
const VAT = { vatBasisPoints: 1000 }
const FIVE = [1, 1, 1, 1, 1]
const LATER = [0, 1, 1, 1, 1]
const times = (amount: number, years = FIVE) => years.map((year) => year * amount)

/** Keep renting e-mail, take it over, or buy anew: five years from 2015 at 8 %, valued at the end of 2014. */
export const EMAIL_CASE: Priced = {
  ...{ startYear: 2015, years: 5, baseYear: 2014, discountBasisPoints: 800 },
  options: [
    {
      kind: 'keep-renting',
      lines: [
        line('fee', times(144), { ...VAT, growthBasisPoints: 300 }),
        line('staff', times(12), { growthBasisPoints: 500 }),
        line('exit', [0, 0, 0, 0, 30], VAT),
      ],
    },
    {
      kind: 'take-over',
      lines: [
        line('hand-over', [46.5, 0, 0, 0, 0]),
        line('set-up', [85, 0, 0, 0, 0], VAT),
        line('migration', [60, 0, 0, 0, 0], VAT),
        line('parallel-running', [72, 0, 0, 0, 0], VAT),
        line('operation', [20, 38, 38, 38, 38], { ...VAT, growthBasisPoints: 300 }),
        line('maintenance', times(24, LATER), VAT),
        line('staff', [48, 60, 60, 60, 60], { growthBasisPoints: 500 }),
        line('benefit', times(18, LATER)),
        line('residual', [0, 0, 0, 0, 12.345679]),
        line('sunk', [310, 0, 0, 0, 0]),
      ],
    },
    {
      kind: 'buy',
      lines: [
        line('investment', [590, 0, 0, 0, 0], VAT),
        line('set-up', [40, 0, 0, 0, 0], VAT),
        line('migration', [60, 0, 0, 0, 0], VAT),
        line('operation', [20, 38, 38, 38, 38], { ...VAT, growthBasisPoints: 300 }),
        line('maintenance', [0, 0, 64, 64, 64], VAT),
        line('staff', [48, 60, 60, 60, 60], { growthBasisPoints: 500 }),
        line('residual', [0, 0, 0, 0, 118]),
      ],
    },
  ],
}
