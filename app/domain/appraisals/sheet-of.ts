import { type AmountUnit, DONG_IN, readAmountIn } from '~/domain/dong'
import { groupDigits } from '~/domain/group-digits'
import { trimEndOf } from '~/domain/trim-end'
import type { AppraisalContent, Sheet, SheetLine } from './appraisal-sheet'
import { percentText } from './percent'

/** An amount as it stands in a cell of the unit; exact, groups by dots and decimals by a comma; nothing for nothing. */
export function amountText(amount: bigint, unit: AmountUnit): string {
  if (amount === 0n) return ''
  const one = DONG_IN[unit]
  const whole = groupDigits(amount / one)
  const rest = one === 1n ? '' : trimEndOf(String(amount % one).padStart(String(one).length - 1, '0'), '0')
  // «46,525» could be read as a group; with a fourth decimal it is read one way only.
  const decimals = rest.length === 3 && amount / one < 1000n ? `${rest}0` : rest
  return decimals ? `${whole},${decimals}` : whole
}

/** A stored appraisal as a sheet to type in; keys are places, so that the same appraisal gives the same sheet. */
export function sheetOf(content: AppraisalContent): Sheet {
  const { unit } = content
  return {
    ...{ question: content.question, appraisedOn: content.appraisedOn, source: content.source ?? '' },
    ...{ startYear: String(content.startYear), years: String(content.years) },
    valuedAt: content.baseYear === content.startYear ? 'first' : 'before',
    ...{ discount: percentText(content.discountBasisPoints), discountGround: content.discountGround ?? '', unit },
    recommended: content.recommended === null ? '' : `o${content.recommended}`,
    recommendation: content.recommendation ?? '',
    options: content.options.map((option, n) => ({
      ...{ key: `o${n}`, kind: option.kind, name: option.name, onMarket: option.onMarket },
      ...{ rentalPlanDecision: option.rentalPlanDecision ?? '', upgradesBought: option.upgradesBought },
      fundingSource: option.fundingSource ?? '',
      ...{ guardOverride: option.guardOverride ?? '', guardOverrideBy: option.guardOverrideBy ?? '' },
      ratings: Object.fromEntries(
        option.ratings.map(({ criterion, rating, ground }) => [criterion, { rating, ground: ground ?? '' }]),
      ),
      lines: option.lines.map((line, m) => ({
        ...{ key: `o${n}l${m}`, category: line.category, label: line.label, vatRecoverable: line.vatRecoverable },
        vat: line.vatBasisPoints === 0 ? '' : percentText(line.vatBasisPoints),
        growth: line.growthBasisPoints === 0 ? '' : percentText(line.growthBasisPoints),
        range: percentText(line.rangeBasisPoints),
        cells: line.amounts.map((amount) => amountText(amount, unit)),
      })),
    })),
  }
}

/** The same sheet in another unit: what reads as an amount is written anew, what does not stays as it was typed. */
export function inOtherUnit(sheet: Sheet, unit: AmountUnit): Sheet {
  const rewritten = (text: string) => {
    const reading = readAmountIn(sheet.unit, text)
    return text.trim() !== '' && reading.ok ? amountText(reading.dong, unit) : text
  }
  const line = (one: SheetLine): SheetLine => ({ ...one, cells: one.cells.map(rewritten) })
  return {
    ...{ ...sheet, unit },
    options: sheet.options.map((option) => ({ ...option, lines: option.lines.map(line) })),
  }
}
