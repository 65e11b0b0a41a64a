import type { Issue } from '~/domain/command-result'
import { EXIT_STEPS, type ExitStep } from './lease-terms'

export type DoneStep = { step: ExitStep; counted: number | null }

export type ExitKit = {
  done: readonly DoneStep[]
  /** Signed by somebody, with the reason: the lease may be closed without the kit. */
  waiver: { reason: string; signedBy: string } | null
}

/** Records counted on both sides that the reconciliation must explain: before minus after; null until both are counted. */
export function countDifference(done: readonly DoneStep[]): number | null {
  const counted = (step: ExitStep) => done.find((one) => one.step === step)?.counted ?? null
  const before = counted('counted-before')
  const after = counted('counted-after')
  return before === null || after === null ? null : before - after
}

/** The steps whose result is a number. */
export const COUNTING_STEPS: readonly ExitStep[] = ['counted-before', 'counted-after']

export const stepsLeft = (done: readonly DoneStep[]): ExitStep[] =>
  EXIT_STEPS.filter((step) => !done.some((one) => one.step === step))

/**
 * What a step needs before it can be recorded: data is counted before and after, then reconciled, and only then does the
 * provider delete (NĐ 224/2026/NĐ-CP, Điều 60.4: data is handed over at the end of a lease).
 */
export function exitStepIssues(step: ExitStep, counted: number | null, done: readonly DoneStep[]): Issue[] {
  const has = (other: ExitStep) => done.some((one) => one.step === other)
  const issues: Issue[] = []
  if (COUNTING_STEPS.includes(step) && counted === null) issues.push({ field: 'counted', key: 'leases.count-missing' })
  const first: Partial<Record<ExitStep, ExitStep[]>> = {
    reconciled: ['counted-before', 'counted-after'],
    'deletion-minute': ['data-returned', 'reconciled'],
  }
  for (const needed of first[step] ?? [])
    if (!has(needed)) issues.push({ field: null, key: 'leases.exit-order', context: { step, needed } })
  return issues
}

/** What keeps a lease from being closed. */
export function closingIssues(kit: ExitKit): Issue[] {
  if (kit.waiver) return []
  return stepsLeft(kit.done).map((step) => ({ field: null, key: 'leases.exit-step-missing', context: { step } }))
}
