import type { LegalRegime } from '~/domain/projects/legal-regime'
import type { LeaseRules } from './lease-guards'

/** What each decree says of leased services, as far as its text was read; null where it was not. */
const RULES: Record<string, LeaseRules> = {
  'nd-73-2019': {
    planOffMarket: { source: 'Nghị định 73/2019/NĐ-CP, Điều 52–58' },
    termOffMarket: { least: 12, most: 60, source: 'Nghị định 73/2019/NĐ-CP, Điều 52–58' },
    notForUpgrade: null,
  },
  'nd-224-2026': {
    planOffMarket: { source: 'Nghị định 224/2026/NĐ-CP, Điều 65.3 và 67' },
    termOffMarket: null,
    notForUpgrade: { source: 'Nghị định 224/2026/NĐ-CP, Điều 36.4' },
  },
}

export const leaseRulesOf = (regime: LegalRegime | null): LeaseRules | null =>
  regime === null ? null : (RULES[regime] ?? null)
