import type { ChainPackage } from './portfolio-chain'

/** What can be done about money that would lapse on 31 January, from what its packages wait for. */
export type LapseStep = 'resume-or-carry' | 'pay-accepted' | 'speed-up' | 'sign-or-cut' | 'cut-or-carry'

const ENDED = ['settled', 'accepted']

/**
 * What to do about the rest of a project's year. Everything stands still: decide on the pause, or carry the money over.
 * Volume is accepted and not paid: send it to the treasury. A contract runs: have volume accepted in time. Nothing is
 * signed: sign, or give the money back while another project can use it. No package left: cut the plan or carry it over.
 */
export function lapseStep(packages: readonly ChainPackage[]): LapseStep {
  const open = packages.filter(({ state, over }) => !ENDED.includes(state) && !over)
  if (open.length > 0 && open.every(({ halt }) => halt !== null)) return 'resume-or-carry'
  if (packages.some(({ accepted, paid, keptBack, value }) => accepted > paid && value - keptBack > paid))
    return 'pay-accepted'
  if (open.some(({ signedOn }) => signedOn !== null)) return 'speed-up'
  return open.length > 0 ? 'sign-or-cut' : 'cut-or-carry'
}
