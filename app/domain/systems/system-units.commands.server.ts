import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { organisation, systemUnit } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, type Issue, invalid, missing, stale } from '~/domain/command-result'
import { fieldChanges } from '~/domain/projects/project-changes'
import { namesOf } from '~/domain/projects/project-lock.server'
import type { GivenSystemUnit } from './system.forms'
import { changeSystemRow, checkedCause, keepStateChange, type OfSystem } from './system-lock.server'
import { unitLineInScope } from './system-scope.server'

type Given = OfSystem & { unit: GivenSystemUnit }
type Line = typeof systemUnit.$inferSelect

/** A line's two states in one word, as the history keeps them: «own-joined/building». */
const stateOf = ({ standing, interfaceState }: Pick<Line, 'standing' | 'interfaceState'>) =>
  interfaceState === null ? standing : `${standing}/${interfaceState}`

/**
 * Says how a unit works with a system: a new line, or a line changed. Where its standing or its interface changes, the
 * day and the cause are needed (R2); a first line has them too.
 */
export function setSystemUnit(db: Database, { unit, ...of }: Given): Promise<CommandResult> {
  const { unitId, version, on, clauseId, words, ...values } = unit
  return changeSystemRow(db, of, async (tx, system) => {
    const line = unitId === null ? null : await lockLine(tx, unitId, of)
    if (unitId !== null && !line) return missing
    if (line && line.version !== version) return stale({ version: line.version })
    const issues = await lineIssues(tx, of, line, values)
    const moved = !line || stateOf(line) !== stateOf(values)
    const cause = moved ? await checkedCause(tx, { clauseId, words, on }, of.now) : null
    issues.push(...(cause?.issues ?? []))
    if (issues.length > 0) return invalid(...issues)
    const id = await writeLine(tx, { ...values, systemId: system.id }, line)
    if (moved && on !== null) {
      const change = { systemUnitId: id, was: line && stateOf(line), became: stateOf(values), on, clauseId, words }
      await keepStateChange(tx, change, of)
    }
    const name = (await namesOf(tx, [values.organisationId], dayAt(of.now))).get(values.organisationId) ?? ''
    return {
      ...{ event: line ? 'system.unit-changed' : 'system.unit-added', clauseId: moved ? clauseId : null },
      data: {
        ...{ unit: name, standing: values.standing, interfaceState: values.interfaceState },
        ...(line ? { changes: fieldChanges(told(line), told(values)) } : {}),
        ...(moved ? { on, words } : {}),
        ...(cause?.citation ? { citation: cause.citation } : {}),
      },
    }
  })
}

/** Takes a line away that was entered wrongly; the story keeps that it was there. */
export function removeSystemUnit(
  db: Database,
  { id, version, ...of }: OfSystem & { id: number; version: number },
): Promise<CommandResult> {
  return changeSystemRow(db, of, async (tx) => {
    const line = await lockLine(tx, id, of)
    if (!line) return missing
    if (line.version !== version) return stale({ version: line.version })
    await tx.delete(systemUnit).where(eq(systemUnit.id, id))
    const names = await namesOf(tx, [line.organisationId], dayAt(of.now))
    return {
      event: 'system.unit-removed',
      data: { unit: names.get(line.organisationId) ?? '', standing: line.standing },
    }
  })
}

async function lockLine(tx: Transaction, id: number, { systemId, by }: OfSystem): Promise<Line | null> {
  const [line] = await tx
    .select()
    .from(systemUnit)
    .where(and(eq(systemUnit.id, id), eq(systemUnit.systemId, systemId), unitLineInScope(by.scope)))
    .for('update')
  return line ?? null
}

type Values = Omit<GivenSystemUnit, 'unitId' | 'version' | 'on' | 'clauseId' | 'words'>

async function lineIssues(tx: Transaction, { systemId, by }: OfSystem, line: Line | null, values: Values) {
  const issues: Issue[] = []
  const { organisationId, standing, program } = values
  if (line && line.organisationId !== organisationId)
    issues.push({ field: 'organisationId', key: 'systems.unit-stays' })
  if (!line) {
    const [known] = await tx
      .select({ id: organisation.id })
      .from(organisation)
      .where(eq(organisation.id, organisationId))
    const own = by.scope === 'all' || by.scope.includes(organisationId)
    if (!known || !own) issues.push({ field: 'organisationId', key: 'errors.not-a-choice' })
    const [twice] = await tx
      .select({ id: systemUnit.id })
      .from(systemUnit)
      .where(and(eq(systemUnit.systemId, systemId), eq(systemUnit.organisationId, organisationId)))
    if (twice) issues.push({ field: 'organisationId', key: 'systems.unit-is-there' })
  }
  if (standing === 'own-joined' && program === null) issues.push({ field: 'program', key: 'systems.program-needed' })
  return issues
}

async function writeLine(tx: Transaction, values: Values & { systemId: number }, line: Line | null): Promise<number> {
  if (line) {
    await tx
      .update(systemUnit)
      .set({ ...values, version: line.version + 1 })
      .where(eq(systemUnit.id, line.id))
    return line.id
  }
  const [row] = await tx.insert(systemUnit).values(values).returning({ id: systemUnit.id })
  if (!row) throw new Error('A line was written without an id')
  return row.id
}

const told = ({
  standing,
  users,
  program,
  interfaceState,
  contractEndsOn,
  yearlyCost,
  nextStep,
  nextStepBy,
}: Values) => ({
  ...{ standing, program, interfaceState, contractEndsOn, yearlyCost, nextStep, nextStepBy },
  users: users === null ? null : String(users),
})
