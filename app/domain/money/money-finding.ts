/** Where a finding points: the row or cell that is wrong. */
export type MoneyCell =
  | { part: 'approved' }
  | { part: 'year'; year: number; sourceId: number | null }
  | { part: 'period'; from: number; to: number }
  | { part: 'package'; id: number }
  | { part: 'contract'; id: number }
  | { part: 'payment'; id: number }

/** A breach is wrong by a rule; a suspicion looks like a slip of the hand. */
export type MoneyFinding = {
  key: string
  weight: 'breach' | 'suspicion'
  cell: MoneyCell
  /** Amounts are dong as digits. */
  context: Record<string, string | number>
}

/** Amounts as an issue or a finding carries them: dong as digits. */
export const figuresOf = (amounts: Record<string, bigint>): Record<string, string> =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount.toString()]))
