import type { FrozenResult } from './frozen-result'

/** A year of what was foreseen and what became of it, in dong; null where nothing is known of the year. */
export type OutturnYear = { year: number; foreseen: bigint | null; paid: bigint | null; owed: bigint | null }

type Known = { year: number; amount: bigint }

/**
 * The years of the chosen option beside what left the treasury and what the lease owes by its contract. Years of the horizon
 * that are not over yet have no outturn; years before and after it in which something was paid are told too.
 */
export function outturnOf(
  decided: { frozen: FrozenResult; chosen: number; startYear: number; today: string },
  known: { paid: readonly Known[]; owed: readonly Known[] },
): OutturnYear[] {
  const spending = decided.frozen.options[decided.chosen]?.figures?.spendingByYear ?? []
  const foreseen = new Map(spending.map((amount, k) => [decided.startYear + k, BigInt(amount)]))
  const thisYear = Number(decided.today.slice(0, 4))
  const [paid, owed] = [known.paid, known.owed].map((rows) => new Map(rows.map(({ year, amount }) => [year, amount])))
  const years = new Set([...foreseen.keys(), ...(paid?.keys() ?? [])])
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      ...{ year, foreseen: foreseen.get(year) ?? null, owed: owed?.get(year) ?? null },
      paid: paid?.get(year) ?? (year < thisYear ? 0n : null),
    }))
}
