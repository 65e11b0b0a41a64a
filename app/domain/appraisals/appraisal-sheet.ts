import type { Issue } from '~/domain/command-result'
import { type AmountUnit, readAmountIn } from '~/domain/dong'
import type { AppraisalLine, AppraisalOption, Horizon } from './appraisal'
import type { LineCategory, OptionKind } from './appraisal-terms'
import { CRITERIA, type Criterion, MOST_DISCOUNT, MOST_GROWTH, MOST_YEARS, type Rating, WHOLE } from './appraisal-terms'
import { readPercent } from './percent'

/**
 * An appraisal as it is typed: every cell is text, so that what can not be read yet stays as it is. `key` tells rows apart
 * while they are moved about. What is behind the horizon's last year is kept while typing and left out when read.
 */
export type SheetLine = {
  key: string
  category: LineCategory
  label: string
  vat: string
  vatRecoverable: boolean
  growth: string
  range: string
  cells: string[]
}

export type SheetOption = {
  key: string
  kind: OptionKind
  name: string
  onMarket: boolean
  rentalPlanDecision: string
  upgradesBought: boolean
  fundingSource: string
  guardOverride: string
  guardOverrideBy: string
  ratings: Partial<Record<Criterion, { rating: Rating | ''; ground: string }>>
  lines: SheetLine[]
}

export type Sheet = {
  question: string
  appraisedOn: string
  source: string
  startYear: string
  years: string
  /** Values are as of the end of the year before the first, or of the first. */
  valuedAt: 'before' | 'first'
  discount: string
  discountGround: string
  unit: AmountUnit
  /** Key of the option. */
  recommended: string
  recommendation: string
  options: SheetOption[]
}

/** What a sheet says, read. */
export type AppraisalContent = Horizon & {
  question: string
  appraisedOn: string
  source: string | null
  discountGround: string | null
  unit: AmountUnit
  recommended: number | null
  recommendation: string | null
  options: AppraisalOption[]
}

export type SheetReading = { content: AppraisalContent; problems: Issue[] }

const words = (text: string): string | null => {
  const plain = text.normalize('NFC').trim()
  return plain === '' ? null : plain
}

/**
 * Reads a whole sheet. What can not be read counts as nothing and is named with its place (`options.0.lines.2.cells.3`), so
 * that the rest can be reckoned while somebody still types; the action refuses a sheet with problems.
 */
export function readSheet(sheet: Sheet): SheetReading {
  const problems: Issue[] = []
  const say = (field: string, key: string, context?: Issue['context']) => problems.push({ field, key, context })
  const needed = (field: string, text: string) => {
    if (words(text) === null) say(field, 'errors.required')
    return words(text) ?? ''
  }
  const whole = (field: string, text: string, least: number, most: number, otherwise: number) => {
    const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    say(field, Number.isNaN(value) ? 'errors.not-a-number' : 'errors.out-of-range', { least, most })
    return otherwise
  }
  const percent = (field: string, text: string, least: number, most: number, otherwise = 0) => {
    if (text.trim() === '') return otherwise
    const value = readPercent(text)
    if (value !== null && value >= least && value <= most) return value
    say(field, value === null ? 'appraisals.not-a-percentage' : 'appraisals.percentage-out-of-range', {
      ...{ least: least / 100, most: most / 100 },
    })
    return otherwise
  }
  const amount = (field: string, text: string): bigint => {
    if (text.trim() === '') return 0n
    const reading = readAmountIn(sheet.unit, text)
    if (reading.ok) return reading.dong
    say(field, reading.issue.key, reading.issue.context)
    return 0n
  }

  const startYear = whole('startYear', sheet.startYear, 1990, 2100, 2000)
  const years = whole('years', sheet.years, 1, MOST_YEARS, 1)
  const readLine = (line: SheetLine, at: string): AppraisalLine => ({
    category: line.category,
    label: words(line.label) ?? '',
    vatBasisPoints: percent(`${at}.vat`, line.vat, 0, WHOLE),
    vatRecoverable: line.vatRecoverable,
    growthBasisPoints: percent(`${at}.growth`, line.growth, -MOST_GROWTH, MOST_GROWTH),
    rangeBasisPoints: percent(`${at}.range`, line.range, 0, WHOLE),
    amounts: Array.from({ length: years }, (_, k) => amount(`${at}.cells.${k}`, line.cells[k] ?? '')),
  })
  const readOption = (option: SheetOption, at: string): AppraisalOption => {
    const [guardOverride, guardOverrideBy] = [words(option.guardOverride), words(option.guardOverrideBy)]
    if (guardOverride !== null && guardOverrideBy === null) say(`${at}.guardOverrideBy`, 'errors.required')
    if (guardOverride === null && guardOverrideBy !== null) say(`${at}.guardOverride`, 'errors.required')
    const signed = guardOverride !== null && guardOverrideBy !== null
    return {
      ...{ kind: option.kind, name: needed(`${at}.name`, option.name), onMarket: option.onMarket },
      ...{ rentalPlanDecision: words(option.rentalPlanDecision), upgradesBought: option.upgradesBought },
      fundingSource: words(option.fundingSource),
      guardOverride: signed ? guardOverride : null,
      guardOverrideBy: signed ? guardOverrideBy : null,
      lines: option.lines.map((line, n) => readLine(line, `${at}.lines.${n}`)),
      ratings: CRITERIA.flatMap((criterion) => {
        const given = option.ratings[criterion]
        return given && given.rating !== '' ? [{ criterion, rating: given.rating, ground: words(given.ground) }] : []
      }),
    }
  }
  const place = sheet.options.findIndex(({ key }) => key === sheet.recommended)
  return {
    content: {
      ...{ startYear, years, baseYear: sheet.valuedAt === 'before' ? startYear - 1 : startYear },
      discountBasisPoints: percent('discount', sheet.discount, 0, MOST_DISCOUNT),
      ...{ question: needed('question', sheet.question), appraisedOn: needed('appraisedOn', sheet.appraisedOn) },
      ...{ source: words(sheet.source), discountGround: words(sheet.discountGround), unit: sheet.unit },
      ...{ recommended: place < 0 ? null : place, recommendation: words(sheet.recommendation) },
      options: sheet.options.map((option, n) => readOption(option, `options.${n}`)),
    },
    problems,
  }
}
