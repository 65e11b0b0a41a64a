import type { Executor } from '#db/client.server'
import { appraisalsToDecide } from './appraisals.server'
import { changesSince } from './changes.server'
import { duePauses } from './due-pauses.server'
import { evaluationsToDecide } from './evaluations.server'
import { lateLeads } from './late-leads.server'
import { leaseEnds } from './lease-ends.server'
import type { MatterCandidate, MatterSource, SourceAsked } from './matter-source'
import { overlapsToDecide } from './overlaps.server'
import { slowMoney } from './slow-money.server'

/** Everything an agenda can be made from, in the order in which it is offered. */
const MATTER_SOURCES: readonly MatterSource[] = [
  duePauses,
  leaseEnds,
  appraisalsToDecide,
  evaluationsToDecide,
  overlapsToDecide,
  lateLeads,
  slowMoney,
  changesSince,
]

/** What waits on the day, most urgent first within each source. */
export async function listCandidates(db: Executor, asked: SourceAsked): Promise<MatterCandidate[]> {
  const found = await Promise.all(MATTER_SOURCES.map(({ candidates }) => candidates(db, asked)))
  return found.flat()
}
