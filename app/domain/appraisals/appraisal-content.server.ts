import { asc, eq, inArray } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { type appraisal, appraisalAmount, appraisalLine, appraisalOption, appraisalRating } from '#db/schema.server'
import type { AppraisalOption, OptionRating } from './appraisal'
import type { AppraisalContent } from './appraisal-sheet'
import { CRITERIA } from './appraisal-terms'

type Row = Pick<
  typeof appraisal.$inferSelect,
  | 'id'
  | 'question'
  | 'appraisedOn'
  | 'source'
  | 'startYear'
  | 'years'
  | 'baseYear'
  | 'discountBasisPoints'
  | 'discountGround'
  | 'unit'
  | 'recommended'
  | 'recommendation'
>

/** An option as stored, with when its override was recorded. */
export type StoredOption = AppraisalOption & { guardOverrideAt: Date | null }
export type StoredContent = Omit<AppraisalContent, 'options'> & { options: StoredOption[] }

/** What the rows of these appraisals say, in four reads however many they are. */
export async function contentsOf(db: Executor, rows: readonly Row[]): Promise<Map<number, StoredContent>> {
  if (rows.length === 0) return new Map()
  const options = await db
    .select()
    .from(appraisalOption)
    .where(
      inArray(
        appraisalOption.appraisalId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(appraisalOption.appraisalId), asc(appraisalOption.ordinal))
  const ids = options.map(({ id }) => id)
  const [lines, amounts, ratings] =
    ids.length === 0
      ? [[], [], []]
      : await Promise.all([listLines(db, ids), listAmounts(db, ids), listRatings(db, ids)])
  const amountsOf = grouped(amounts, ({ lineId }) => lineId)
  const linesOf = grouped(lines, ({ optionId }) => optionId)
  const ratingsOf = grouped(ratings, ({ optionId }) => optionId)
  const optionsOf = grouped(options, ({ appraisalId }) => appraisalId)
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      {
        ...row,
        options: (optionsOf.get(id) ?? []).map(
          (option): StoredOption => ({
            ...{ kind: option.kind, name: option.name, onMarket: option.onMarket },
            ...{ rentalPlanDecision: option.rentalPlanDecision, upgradesBought: option.upgradesBought },
            ...{ fundingSource: option.fundingSource, guardOverride: option.guardOverride },
            ...{ guardOverrideBy: option.guardOverrideBy, guardOverrideAt: option.guardOverrideAt },
            lines: (linesOf.get(option.id) ?? []).map(({ id: lineId, optionId: _, ordinal: _n, ...line }) => ({
              ...line,
              amounts: byYear(amountsOf.get(lineId) ?? [], row),
            })),
            ratings: inOrder(ratingsOf.get(option.id) ?? []),
          }),
        ),
      },
    ]),
  )
}

const listLines = (db: Executor, optionIds: number[]) =>
  db
    .select()
    .from(appraisalLine)
    .where(inArray(appraisalLine.optionId, optionIds))
    .orderBy(asc(appraisalLine.optionId), asc(appraisalLine.ordinal))

const listAmounts = (db: Executor, optionIds: number[]) =>
  db
    .select({ lineId: appraisalAmount.lineId, year: appraisalAmount.year, amount: appraisalAmount.amount })
    .from(appraisalAmount)
    .innerJoin(appraisalLine, eq(appraisalLine.id, appraisalAmount.lineId))
    .where(inArray(appraisalLine.optionId, optionIds))

const listRatings = (db: Executor, optionIds: number[]) =>
  db
    .select({
      optionId: appraisalRating.optionId,
      criterion: appraisalRating.criterion,
      rating: appraisalRating.rating,
      ground: appraisalRating.ground,
    })
    .from(appraisalRating)
    .where(inArray(appraisalRating.optionId, optionIds))

function byYear(
  amounts: readonly { year: number; amount: bigint }[],
  { startYear, years }: Pick<Row, 'startYear' | 'years'>,
): bigint[] {
  const at = new Map(amounts.map(({ year, amount }) => [year, amount]))
  return Array.from({ length: years }, (_, k) => at.get(startYear + k) ?? 0n)
}

const inOrder = (ratings: readonly OptionRating[]): OptionRating[] =>
  CRITERIA.flatMap((criterion) => {
    const own = ratings.find((one) => one.criterion === criterion)
    return own ? [{ criterion, rating: own.rating, ground: own.ground }] : []
  })

function grouped<Row, Key>(rows: readonly Row[], of: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(of(row))
    if (group) group.push(row)
    else groups.set(of(row), [row])
  }
  return groups
}
