import type { Issue } from '~/domain/command-result'
import type { Regime } from '~/domain/regimes/regime.forms'

/** A change of more than a tenth of the value that holds asks for a decision. */
const DECISION_ABOVE_PERCENT = 10n

export type Variation = { newValue: bigint; newEndsOn: string | null; decisionNumber: string | null }

/** What stands against an appendix, seen from what holds before it; amounts in dong, days ISO. */
export function variationIssues(
  before: { value: bigint; endsOn: string | null; accepted: bigint; paid: bigint },
  { newValue, newEndsOn, decisionNumber }: Variation,
): Issue[] {
  const { value, endsOn, accepted, paid } = before
  if (newValue === value && (newEndsOn === null || newEndsOn === endsOn))
    return [{ field: 'newValue', key: 'procurement.variation-changes-nothing' }]
  if (newValue < accepted)
    return [{ field: 'newValue', key: 'procurement.variation-below-accepted', context: { accepted: String(accepted) } }]
  if (newValue < paid)
    return [{ field: 'newValue', key: 'procurement.variation-below-paid', context: { paid: String(paid) } }]
  const change = newValue > value ? newValue - value : value - newValue
  if (change * 100n <= value * DECISION_ABOVE_PERCENT || decisionNumber !== null) return []
  const context = { from: String(value), to: String(newValue) }
  return [{ field: 'decisionNumber', key: 'procurement.variation-needs-decision', context }]
}

/** The ISO day a number of months after another, the month's last where it is shorter. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/** Last day of the warranty (NĐ 224/2026/NĐ-CP, Điều 59): it runs from the handover; null before it. */
export const warrantyEnd = (contract: { handedOverOn: string | null; warrantyMonths: number | null }): string | null =>
  contract.handedOverOn !== null && contract.warrantyMonths !== null
    ? monthsAfter(contract.handedOverOn, contract.warrantyMonths)
    : null

/** What is kept back during the warranty, in dong, rounded down. */
export const retention = (value: bigint, basisPoints: number): bigint => (value * BigInt(basisPoints)) / 10_000n

type Warranty = Regime['warranty'][number]

/** The warranty agreed is not below what the law in force for the project asks. */
export function warrantyIssues(
  { warrantyMonths, retentionBasisPoints }: { warrantyMonths: number; retentionBasisPoints: number },
  least: Warranty | null,
): Issue[] {
  if (!least) return []
  const { months, source } = least
  const issues: Issue[] = []
  if (warrantyMonths < months)
    issues.push({ field: 'warrantyMonths', key: 'procurement.warranty-too-short', context: { months, source } })
  if (retentionBasisPoints < least.retentionBasisPoints) {
    const context = { percent: least.retentionBasisPoints / 100, source }
    issues.push({ field: 'retentionPercent', key: 'procurement.retention-too-low', context })
  }
  return issues
}
