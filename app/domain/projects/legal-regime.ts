/** Decrees on IT investment, oldest first; a project stands under the one in force on the day it was decided. */
export const REGIMES = ['nd-102-2009', 'nd-73-2019', 'nd-45-2026', 'nd-224-2026'] as const
export type LegalRegime = (typeof REGIMES)[number]

/** First day in force, ISO, inclusive; each ends the day before the next begins. */
const IN_FORCE_FROM: Record<LegalRegime, string> = {
  'nd-102-2009': '2010-01-01',
  'nd-73-2019': '2020-01-01',
  'nd-45-2026': '2026-03-01',
  'nd-224-2026': '2026-07-01',
}

/**
 * The regime of a project decided on a day (ISO). Null before the first decree: older projects followed the general
 * rules of construction investment. Source: Nghị định 102/2009, 73/2019, 45/2026 and 224/2026/NĐ-CP (Điều 90, 91).
 */
export function regimeOn(decidedOn: string): LegalRegime | null {
  return REGIMES.filter((regime) => IN_FORCE_FROM[regime] <= decidedOn).at(-1) ?? null
}
