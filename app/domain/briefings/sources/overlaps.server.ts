import { findOverlapSummary, listOverlapsToDecide } from '~/domain/overlaps/overlap-summary.queries.server'
import { livingUnits } from '../living-units.server'
import { sayDay } from '../say'
import { type MatterCandidate, type MatterSource, MOST_OF_SOURCE } from './matter-source'
import { overlapSheet, toStop } from './overlap-sheet'
import { ownersOf } from './project-facts.server'

/** Pairs of projects that were called duplicates and wait for a decision, the longest waiting first. */
export const overlapsToDecide: MatterSource = {
  kind: 'overlap',
  candidates: async (db, { asOf, scope }) => {
    const waiting = await listOverlapsToDecide(db, { scope, limit: MOST_OF_SOURCE })
    const cases = await Promise.all(waiting.map(({ id }) => findOverlapSummary(db, id, { day: asOf, scope })))
    const found = cases.flatMap((one) => one ?? [])
    const owners = await ownersOf(
      db,
      found.flatMap(({ first, second }) => [first.id, second.id]),
    )
    const units = await livingUnits(db, [...owners.values()], asOf)
    return found.map((one): MatterCandidate => {
      const day = one.verdictOn ?? asOf
      const named = (side: (typeof one)['first']) => ({ ...side, lead: units.get(owners.get(side.id) ?? 0)?.name })
      const pair = { ...one, verdictOn: day, first: named(one.first), second: named(one.second) }
      return {
        ...{ kind: 'overlap', key: `overlap:${one.id}`, projectId: toStop(pair).id, organisationId: null, rank: 2 },
        why: `kết luận trùng lặp ngày ${sayDay(day)}, chưa quyết định`,
        content: overlapSheet(pair, asOf),
      }
    })
  },
}
