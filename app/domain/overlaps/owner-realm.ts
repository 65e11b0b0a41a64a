import type { OrganisationKind } from '~/domain/organisations/organisation-kind'

/** A province or a ministry, by its committee's or its own row in the register. */
export type Realm = { id: number; name: string }

type Unit = { id: number; kind: OrganisationKind; parentId: number | null }
type Succession = { fromId: number; toId: number | null }

/** Steps up the register after which its rows are taken to go in a circle. */
const MOST_STEPS = 40

/**
 * The province or ministry each unit stands in today: up to its highest unit, from there to who took that one's place
 * (Bắc Giang became a part of Bắc Ninh on 01/7/2025, Nghị quyết 202/2025/QH15). Null where the highest unit that the
 * register knows is neither: nothing is concluded from a register with gaps.
 */
export function realmIdsOf(units: readonly Unit[], successions: readonly Succession[]): (id: number) => number | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const tookPlace = new Map(successions.flatMap(({ fromId, toId }) => (toId === null ? [] : [[fromId, toId] as const])))
  return (id) => {
    let at = byId.get(id)
    for (let step = 0; at && step < MOST_STEPS; step++) {
      const next = at.parentId ?? tookPlace.get(at.id)
      if (next === undefined) return at.kind === 'peoples-committee' || at.kind === 'ministry' ? at.id : null
      at = byId.get(next)
    }
    return null
  }
}
