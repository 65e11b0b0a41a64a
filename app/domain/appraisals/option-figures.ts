import type { AppraisalOption, Horizon } from './appraisal'
import { appraise } from './appraisal-result'
import type { FrozenResult } from './frozen-result'

/** What an option comes to, in whole dong; null where nothing was put down for it. */
export type OptionFigures = {
  name: string
  totalCost: bigint | null
  presentCost: bigint | null
  equivalentAnnualCost: bigint | null
}

/** The options' figures: as they were decided on, else as they are reckoned now. */
export function figuresOf(
  content: Horizon & { options: readonly Pick<AppraisalOption, 'name' | 'kind' | 'lines'>[] },
  frozen: FrozenResult | null,
): OptionFigures[] {
  if (frozen)
    return frozen.options.map(({ name, figures }) => ({
      name,
      totalCost: figures ? BigInt(figures.totalCost) : null,
      presentCost: figures ? BigInt(figures.presentCost) : null,
      equivalentAnnualCost: figures ? BigInt(figures.equivalentAnnualCost) : null,
    }))
  const { options } = appraise(content)
  return content.options.map(({ name }, place) => {
    const own = options[place]
    return {
      name,
      totalCost: own?.totalCost ?? null,
      presentCost: own?.presentCost ?? null,
      equivalentAnnualCost: own?.equivalentAnnualCost ?? null,
    }
  })
}
