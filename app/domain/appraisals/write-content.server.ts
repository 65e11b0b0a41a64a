import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { appraisalAmount, appraisalLine, appraisalOption, appraisalRating } from '#db/schema.server'
import type { AppraisalLine } from './appraisal'
import type { StoredOption } from './appraisal-content.server'

/** Puts these options in the place of those an appraisal had: a sheet is saved whole. */
export async function writeOptions(
  tx: Transaction,
  appraisalId: number,
  startYear: number,
  options: readonly StoredOption[],
): Promise<void> {
  await tx.delete(appraisalOption).where(eq(appraisalOption.appraisalId, appraisalId))
  if (options.length === 0) return
  const written = await tx
    .insert(appraisalOption)
    .values(options.map(({ lines: _, ratings: _r, ...option }, ordinal) => ({ appraisalId, ordinal, ...option })))
    .returning({ id: appraisalOption.id })
  const idOf = (n: number) => written[n]?.id ?? 0
  const ratings = options.flatMap((option, n) => option.ratings.map((rating) => ({ optionId: idOf(n), ...rating })))
  if (ratings.length > 0) await tx.insert(appraisalRating).values(ratings)
  const lines = options.flatMap((option, n) =>
    option.lines.map((line, ordinal) => ({ optionId: idOf(n), ordinal, line })),
  )
  await writeLines(tx, startYear, lines)
}

type PlacedLine = { optionId: number; ordinal: number; line: AppraisalLine }

async function writeLines(tx: Transaction, startYear: number, lines: readonly PlacedLine[]): Promise<void> {
  if (lines.length === 0) return
  const written = await tx
    .insert(appraisalLine)
    .values(lines.map(({ optionId, ordinal, line: { amounts: _, ...line } }) => ({ optionId, ordinal, ...line })))
    .returning({ id: appraisalLine.id })
  const amounts = lines.flatMap(({ line }, n) =>
    line.amounts.flatMap((amount, k) =>
      amount === 0n ? [] : [{ lineId: written[n]?.id ?? 0, year: startYear + k, amount }],
    ),
  )
  if (amounts.length > 0) await tx.insert(appraisalAmount).values(amounts)
}
