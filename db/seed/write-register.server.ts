import type { Transaction } from '#db/client.server'
import { organisation, organisationName, organisationSuccession } from '#db/schema.server'
import { insertRows, insertRowsWithIds } from './insert-rows.server'
import { SAMPLE_ORGANISATIONS, SAMPLE_SUCCESSIONS } from './register/register'
import type { SampleOrganisation } from './sample-shapes'

/** Ids by the sample's keys; throws on a key that nobody told. */
export type Ids = { of: (key: string) => number }

export function idsOf(keys: readonly string[], ids: readonly number[]): Ids {
  const byKey = new Map(keys.map((key, n) => [key, ids[n]]))
  return {
    of: (key) => {
      const id = byKey.get(key)
      if (id === undefined) throw new Error(`The sample has nothing under the key ${key}`)
      return id
    },
  }
}

/** Writes the units generation by generation, so that parents stand before their children. */
export async function writeRegister(tx: Transaction): Promise<Ids> {
  const written: [string, number][] = []
  let waiting = [...SAMPLE_ORGANISATIONS]
  while (waiting.length > 0) {
    const known = new Map(written)
    const ready = waiting.filter((unit) => !unit.parent || known.has(unit.parent))
    if (ready.length === 0) throw new Error(`Units without a parent in the sample: ${waiting.map((u) => u.key)}`)
    const rows = ready.map(({ kind, parent, from, to }) => ({
      kind,
      parentId: parent ? known.get(parent) : null,
      validFrom: from,
      validTo: to,
      isSample: true,
    }))
    const ids = await insertRowsWithIds(tx, organisation, rows)
    for (const [n, unit] of ready.entries()) written.push([unit.key, ids[n] ?? 0])
    waiting = waiting.filter((unit) => !ready.includes(unit))
  }
  const ids = idsOf(
    written.map(([key]) => key),
    written.map(([, id]) => id),
  )
  await insertRows(
    tx,
    organisationName,
    SAMPLE_ORGANISATIONS.flatMap((unit) => namesOf(unit, ids)),
  )
  await insertRows(
    tx,
    organisationSuccession,
    SAMPLE_SUCCESSIONS.map(({ from, to, takesDuties, ...rest }) => ({
      ...rest,
      fromId: ids.of(from),
      toId: to === null ? null : ids.of(to),
      takesDuties: takesDuties ?? true,
    })),
  )
  return ids
}

const namesOf = (unit: SampleOrganisation, ids: Ids) =>
  unit.names.map(({ kind, name, from, to }) => ({
    organisationId: ids.of(unit.key),
    kind,
    name: name.normalize('NFC'),
    validFrom: from,
    validTo: to,
  }))
