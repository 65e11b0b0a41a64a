import { asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import {
  directive,
  directiveProject,
  informationSystem,
  supplier,
  systemInterface,
  systemStateChange,
  systemUnit,
  timelineEntry,
} from '#db/schema.server'
import { insertRows, insertRowsWithIds } from '../insert-rows.server'
import type { WrittenLease } from '../leases/write-leases.server'
import { instantOn, SPECIALIST } from '../sample-clock'
import { type Ids, idsOf } from '../write-register.server'
import { CORE_OF_19 } from './core-of-19'
import { provinceSystemsRunning, sampleInterfaces } from './province-systems-running'
import type { SampleSystem } from './sample-system'

type Told = {
  organisations: Ids
  projects: Ids
  /** By the key of their project. */
  leases: ReadonlyMap<string, WrittenLease>
  today: string
}

/** Systems with the units at them, what they exchange, and each state with its cause; nothing happened after today. */
export async function writeSystems(tx: Transaction, { organisations, projects, leases, today }: Told): Promise<void> {
  const told = [CORE_OF_19, ...provinceSystemsRunning(today)].flatMap((one) => asOf(one, today) ?? [])
  const suppliers = await suppliersByName(tx, told)
  const ordered = new Map<string, number | null>()
  for (const { key, core, project } of told)
    ordered.set(key, core && project ? await orderOn(tx, projects.of(project)) : null)
  const leaseOf = ({ leased, project }: SampleSystem) => (leased && project ? leases.get(project) : undefined)
  const by = SPECIALIST.personId
  const ids = await insertRowsWithIds(
    tx,
    informationSystem,
    told.map((one) => ({
      ...{ name: one.name, kind: one.kind ?? 'system', field: one.field, ownerId: organisations.of(one.owner) },
      supplierId: one.supplier ? suppliers.get(one.supplier) : null,
      projectId: one.project ? projects.of(one.project) : null,
      ...{ state: newest(one).state, since: newest(one).on, hosting: one.hosting },
      ...{ contractEndsOn: leaseOf(one)?.told.endsOn ?? one.contractEndsOn, leaseId: leaseOf(one)?.id },
      ...{ yearlyCost: one.yearlyCost, holds: one.holds, isCore: one.core === true, clauseId: ordered.get(one.key) },
      ...{ createdBy: by, createdAt: instantOn(one.states[0]?.on ?? today), isSample: true },
    })),
  )
  const systems = idsOf(
    told.map(({ key }) => key),
    ids,
  )
  const stories = told.flatMap((one) =>
    storyOf(one, systems.of(one.key), one.project ? projects.of(one.project) : null),
  )
  await insertRows(tx, timelineEntry, stories)
  await insertRows(
    tx,
    systemStateChange,
    told.flatMap((one) =>
      one.states.map(({ state, on, words }, n) => ({
        ...{ systemId: systems.of(one.key), was: one.states[n - 1]?.state ?? null, became: state, on, words },
        ...{ by, at: instantOn(on) },
      })),
    ),
  )
  for (const one of told)
    await writeUnits(tx, one, systems.of(one.key), { organisations, clauseId: ordered.get(one.key) })
  await writeInterfaces(tx, systems, today)
}

async function writeUnits(
  tx: Transaction,
  one: SampleSystem,
  systemId: number,
  { organisations, clauseId }: { organisations: Ids; clauseId: number | null | undefined },
) {
  const ids = await insertRowsWithIds(
    tx,
    systemUnit,
    one.units.map(({ unit, joined, on: _, words: _w, ...line }) => ({
      ...{ ...line, systemId, organisationId: organisations.of(unit), interfaceState: joined },
    })),
  )
  await insertRows(
    tx,
    systemStateChange,
    one.units.map(({ standing, joined, on, words }, n) => ({
      ...{ systemUnitId: ids[n], was: null, became: joined ? `${standing}/${joined}` : standing, on },
      ...{ clauseId: words ? null : clauseId, words: words ?? (clauseId ? null : 'Biên bản bàn giao.') },
      ...{ by: SPECIALIST.personId, at: instantOn(on) },
    })),
  )
}

async function writeInterfaces(tx: Transaction, systems: Ids, today: string) {
  const told = sampleInterfaces(today)
  const ids = await insertRowsWithIds(
    tx,
    systemInterface,
    told.map(({ from, to, both, exchanged, means, state, since, words }) => ({
      ...{ fromId: systems.of(from), toId: systems.of(to), bothWays: both === true, exchanged, means, state, since },
      evidence: words,
    })),
  )
  await insertRows(
    tx,
    systemStateChange,
    told.map(({ state, since, words }, n) => ({
      ...{ interfaceId: ids[n], was: null, became: state, on: since, words },
      ...{ by: SPECIALIST.personId, at: instantOn(since) },
    })),
  )
}

/** The system as it stood on a day; null where it did not run yet. */
function asOf(one: SampleSystem, day: string): SampleSystem | null {
  const states = one.states.filter(({ on }) => on <= day)
  if (states.length === 0) return null
  return { ...one, states, units: one.units.filter(({ on }) => on <= day) }
}

function newest({ key, states }: SampleSystem) {
  const last = states[states.length - 1]
  if (!last) throw new Error(`The sample's system ${key} has no state`)
  return last
}

/** The clause of the first order on a project. */
async function orderOn(tx: Transaction, projectId: number): Promise<number | null> {
  const [row] = await tx
    .select({ clauseId: directive.clauseId })
    .from(directive)
    .innerJoin(directiveProject, eq(directiveProject.directiveId, directive.id))
    .where(eq(directiveProject.projectId, projectId))
    .orderBy(asc(directive.id))
    .limit(1)
  return row?.clauseId ?? null
}

/** Suppliers of the leases are there already; the others are added. */
async function suppliersByName(tx: Transaction, told: readonly SampleSystem[]): Promise<Map<string, number>> {
  const names = [...new Set(told.flatMap((one) => one.supplier ?? []))]
  const known = await tx
    .select({ id: supplier.id, name: supplier.name })
    .from(supplier)
    .where(inArray(supplier.name, names))
    .orderBy(asc(supplier.id))
  const missing = names.filter((name) => !known.some((one) => one.name === name))
  const added = await insertRowsWithIds(
    tx,
    supplier,
    missing.map((name) => ({ name, isSample: true })),
  )
  return new Map([
    ...known.map(({ id, name }) => [name, id] as const),
    ...missing.map((name, n) => [name, added[n] ?? 0] as const),
  ])
}

function storyOf({ name, states }: SampleSystem, systemId: number, projectId: number | null) {
  return states.map(({ state, on, words }, n) => ({
    ...{ subject: 'system' as const, subjectId: String(systemId), projectId },
    event: n === 0 ? ('system.recorded' as const) : ('system.state-changed' as const),
    data:
      n === 0
        ? { system: name, state, on, words }
        : { system: name, was: states[n - 1]?.state, became: state, on, words },
    ...{ actorId: SPECIALIST.personId, actorName: SPECIALIST.name, at: instantOn(on) },
  }))
}
