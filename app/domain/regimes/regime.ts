import type { ProcurementMethod } from '~/domain/bid-packages/bid-package-terms'
import type { ProjectGroup } from '~/domain/projects/project-terms'
import type { PackageStepTemplate, Regime } from './regime.forms'
import type { RegimeSeries } from './regime-terms'

/** When a law holds for new decisions; what lists and choices need of it. */
export type RegimeSpan = Pick<Regime, 'code' | 'series' | 'shortName' | 'name' | 'validFrom' | 'validTo'>

/** The law of a series in force on a day (ISO): the newest that had begun and had not ended; null where none is known. */
export function regimeOn<R extends RegimeSpan>(regimes: readonly R[], series: RegimeSeries, on: string): R | null {
  const inForce = regimes.filter(
    (regime) => regime.series === series && regime.validFrom <= on && (regime.validTo === null || on <= regime.validTo),
  )
  return inForce.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1) ?? null
}

/**
 * The code of the law on investment that follows from the day of a decision; null before the first one known: older
 * projects followed the general rules of construction investment. Source of the transition from one to the next: Nghị
 * định 224/2026/NĐ-CP, Điều 90, 91.
 */
export const lawOfDecision = (laws: readonly RegimeSpan[], decidedOn: string | null): string | null =>
  decidedOn === null ? null : (regimeOn(laws, 'investment', decidedOn)?.code ?? null)

/** What a law sets under a code for a day (ISO), as digits in its unit; null where it sets none. */
export const parameterOn = (law: Pick<Regime, 'parameters'> | null, code: string, on: string): bigint | null => {
  const found = law?.parameters.find(
    (one) => one.code === code && one.validFrom <= on && (one.validTo === null || on <= one.validTo),
  )
  return found ? BigInt(found.value) : null
}

/**
 * The steps of selecting a contractor by the form: the investment law's own where it has some, else those of the law on
 * selection in force on the day they are laid.
 */
export function packageStepsFor(
  regimes: readonly Regime[],
  asked: { projectRegime: string | null; method: ProcurementMethod; on: string },
): { regime: Regime; steps: PackageStepTemplate[] } | null {
  const own = regimes.find(({ code }) => code === asked.projectRegime) ?? null
  const selection = regimeOn(regimes, 'selection', asked.on)
  for (const regime of [own, selection]) {
    const template = regime?.packageSteps.find(({ methods }) => methods.includes(asked.method))
    if (regime && template) return { regime, steps: template.steps }
  }
  return null
}

/** Least warranty of a contract in a project of the group; null where the law says none. */
export const warrantyFor = (regime: Regime | null, group: ProjectGroup | null) =>
  regime?.warranty.find(({ groups }) => group !== null && groups.includes(group)) ?? null
