import { type PauseTarget, scopeOfTarget } from '~/domain/pauses/pause'
import type { EffectTarget } from './decision-effect'

const NOTHING = {
  ...{ projectId: null, planId: null, bidPackageId: null, contractId: null, leaseId: null },
  ...{ allocationId: null, directiveId: null },
}

/** A target by its noun and the rows it stands on. */
export const targetOn = (subject: EffectTarget['subject'], rows: Partial<EffectTarget>): EffectTarget => ({
  ...NOTHING,
  ...rows,
  subject,
})

/** What a pause stands on, as a decision names it. */
export function targetOfPause({ projectId, planId, bidPackageId }: PauseTarget): EffectTarget {
  const scope = scopeOfTarget({ planId, bidPackageId })
  return targetOn(scope === 'package' ? 'bid-package' : scope, { projectId, planId, bidPackageId })
}

/** The id of the row that the target names. */
export function idOfTarget(target: EffectTarget): number {
  const { subject, projectId, planId, bidPackageId, contractId, leaseId, allocationId, directiveId } = target
  const ids = {
    ...{ project: projectId, plan: planId, 'bid-package': bidPackageId, contract: contractId, lease: leaseId },
    ...{ allocation: allocationId, directive: directiveId },
  }
  return ids[subject] ?? 0
}
