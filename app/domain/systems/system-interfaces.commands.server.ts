import { and, eq, or } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { informationSystem, systemInterface } from '#db/schema.server'
import { type CommandResult, type Issue, invalid, missing, stale } from '~/domain/command-result'
import { fieldChanges } from '~/domain/projects/project-changes'
import type { GivenInterface } from './system.forms'
import { changeSystemRow, checkedCause, keepStateChange, type OfSystem } from './system-lock.server'
import { systemInScope } from './system-scope.server'

type Interface = typeof systemInterface.$inferSelect

/** What a form says from one system's page, as a row: who gives and who takes. */
function ends(systemId: number, { otherId, direction }: Pick<GivenInterface, 'otherId' | 'direction'>) {
  const [fromId, toId] = direction === 'takes' ? [otherId, systemId] : [systemId, otherId]
  return { fromId, toId, bothWays: direction === 'both' }
}

/** Records what two systems exchange, or changes it; a new state has its day and its cause (R2). */
export function setInterface(
  db: Database,
  { given, ...of }: OfSystem & { given: GivenInterface },
): Promise<CommandResult> {
  const { interfaceId, version, otherId, direction, on, clauseId, words, ...values } = given
  return changeSystemRow(db, of, async (tx, system) => {
    const row = interfaceId === null ? null : await lockInterface(tx, interfaceId, of)
    if (interfaceId !== null && !row) return missing
    if (row && row.version !== version) return stale({ version: row.version })
    const other = await findOther(tx, otherId, of)
    const issues: Issue[] = other ? [] : [{ field: 'otherId', key: 'errors.not-a-choice' }]
    if (otherId === system.id) issues.push({ field: 'otherId', key: 'systems.joins-itself' })
    const moved = !row || row.state !== values.state
    const cause = moved ? await checkedCause(tx, { clauseId, words, on }, of.now) : null
    issues.push(...(cause?.issues ?? []))
    if (issues.length > 0) return invalid(...issues)
    const since = moved && on !== null ? on : (row?.since ?? '')
    const next = { ...values, ...ends(system.id, { otherId, direction }), since }
    const id = await writeInterface(tx, next, row)
    if (moved && on !== null) {
      const change = { interfaceId: id, was: row?.state ?? null, became: values.state, on, clauseId, words }
      await keepStateChange(tx, change, of)
    }
    return {
      ...{ event: row ? 'system.interface-changed' : 'system.interface-added', clauseId: moved ? clauseId : null },
      data: {
        ...{ other: other?.name ?? '', exchanged: values.exchanged, state: values.state },
        ...(row ? { changes: fieldChanges(told(row), told(next)) } : {}),
        ...(moved ? { on, words } : {}),
        ...(cause?.citation ? { citation: cause.citation } : {}),
      },
    }
  })
}

/** Takes an interface away that was entered wrongly; the story keeps that it was there. */
export function removeInterface(
  db: Database,
  { id, version, ...of }: OfSystem & { id: number; version: number },
): Promise<CommandResult> {
  return changeSystemRow(db, of, async (tx, system) => {
    const row = await lockInterface(tx, id, of)
    if (!row) return missing
    if (row.version !== version) return stale({ version: row.version })
    const other = await findOther(tx, row.fromId === system.id ? row.toId : row.fromId, of)
    await tx.delete(systemInterface).where(eq(systemInterface.id, id))
    return { event: 'system.interface-removed', data: { other: other?.name ?? '', exchanged: row.exchanged } }
  })
}

async function lockInterface(tx: Transaction, id: number, { systemId }: OfSystem): Promise<Interface | null> {
  const ofSystem = or(eq(systemInterface.fromId, systemId), eq(systemInterface.toId, systemId))
  const [row] = await tx
    .select()
    .from(systemInterface)
    .where(and(eq(systemInterface.id, id), ofSystem))
    .for('update')
  return row ?? null
}

async function findOther(tx: Transaction, id: number, { by }: OfSystem) {
  const [row] = await tx
    .select({ name: informationSystem.name })
    .from(informationSystem)
    .where(and(eq(informationSystem.id, id), systemInScope(by.scope)))
  return row ?? null
}

type Written = Omit<Interface, 'id' | 'version'>

async function writeInterface(tx: Transaction, values: Written, row: Interface | null): Promise<number> {
  if (row) {
    await tx
      .update(systemInterface)
      .set({ ...values, version: row.version + 1 })
      .where(eq(systemInterface.id, row.id))
    return row.id
  }
  const [written] = await tx.insert(systemInterface).values(values).returning({ id: systemInterface.id })
  if (!written) throw new Error('An interface was written without an id')
  return written.id
}

const told = ({ exchanged, means, state, evidence, bothWays }: Written) => ({
  ...{ exchanged, means, state, evidence, bothWays: String(bothWays) },
})
