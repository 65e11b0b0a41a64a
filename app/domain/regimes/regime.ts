import type { ProcurementMethod } from '~/domain/bid-packages/bid-package-terms'
import type { ProjectGroup } from '~/domain/projects/project-terms'
import type { PackageStepTemplate, Regime } from './regime.forms'
import type { RegimeSeries } from './regime-terms'

/** When a law holds for new decisions; what lists and choices need of it. */
export type RegimeSpan = Pick<Regime, 'code' | 'series' | 'shortName' | 'validFrom' | 'validTo'>

/** The law of a series in force on a day (ISO): the newest that had begun and had not ended; null where none is known. */
export function regimeOn<R extends RegimeSpan>(regimes: readonly R[], series: RegimeSeries, on: string): R | null {
  const inForce = regimes.filter(
    (regime) => regime.series === series && regime.validFrom <= on && (regime.validTo === null || on <= regime.validTo),
  )
  return inForce.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1) ?? null
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
