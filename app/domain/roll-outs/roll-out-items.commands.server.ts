import { and, count, eq, inArray } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { organisation, rollOutItem, rollOutReport } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, type Issue, invalid, missing, stale } from '~/domain/command-result'
import { loadRegister } from '~/domain/organisations/organisations.queries.server'
import { fieldChanges } from '~/domain/projects/project-changes'
import { namesOf } from '~/domain/projects/project-lock.server'
import { matchLines } from './item-matches'
import type { SetItem } from './roll-out.forms'
import { changeRollOutRow, type LockedRollOut, lockItem, type OfRollOut } from './roll-out-lock.server'
import { levelsOn } from './roll-out-terms'

/** Adds an item, or corrects one. */
export function setItem(db: Database, { item, ...of }: OfRollOut & { item: SetItem }): Promise<CommandResult> {
  const { itemId, version, ...values } = item
  return changeRollOutRow(db, of, async (tx, locked) => {
    const was = itemId === null ? null : await lockItem(tx, itemId, of)
    if (itemId !== null && !was) return missing
    if (was && was.version !== version) return stale({ version: was.version })
    const issues = await itemIssues(tx, locked, was, values, of)
    if (issues.length > 0) return invalid(...issues)
    const names = await namesOf(tx, [values.organisationId], dayAt(of.now))
    const facts = { item: values.name, unit: names.get(values.organisationId) ?? '' }
    if (!was) {
      await tx.insert(rollOutItem).values({ ...values, rollOutId: locked.id })
      return { event: 'roll-out.items-added', data: { ...facts, n: 1 } }
    }
    await tx
      .update(rollOutItem)
      .set({ ...values, version: was.version + 1 })
      .where(eq(rollOutItem.id, was.id))
    return { event: 'roll-out.item-changed', data: { ...facts, changes: fieldChanges(told(was), told(values)) } }
  })
}

/** Takes an item away that was entered wrongly, while nothing was reported of it. */
export function removeItem(
  db: Database,
  { id, version, ...of }: OfRollOut & { id: number; version: number },
): Promise<CommandResult> {
  return changeRollOutRow(db, of, async (tx) => {
    const was = await lockItem(tx, id, of)
    if (!was) return missing
    if (was.version !== version) return stale({ version: was.version })
    const [reports] = await tx.select({ n: count() }).from(rollOutReport).where(eq(rollOutReport.itemId, id))
    if (reports && reports.n > 0) return invalid({ field: null, key: 'roll-outs.item-reported' })
    await tx.delete(rollOutItem).where(eq(rollOutItem.id, id))
    const names = await namesOf(tx, [was.organisationId], dayAt(of.now))
    return { event: 'roll-out.item-removed', data: { item: was.name, unit: names.get(was.organisationId) ?? '' } }
  })
}

/** Adds a pasted list, all of it or nothing; each line that can not be is said with its number. */
export function addItems(
  db: Database,
  { list, mailBoxName, ...of }: OfRollOut & { list: string; mailBoxName: string },
): Promise<CommandResult> {
  return changeRollOutRow(db, of, async (tx, locked) => {
    const there = await tx
      .select({ organisationId: rollOutItem.organisationId, name: rollOutItem.name })
      .from(rollOutItem)
      .where(eq(rollOutItem.rollOutId, locked.id))
    const lines = matchLines(list, { rollOut: locked, register: await loadRegister(tx), there, mailBoxName })
    if (lines.length === 0) return invalid({ field: 'list', key: 'roll-outs.list-empty' })
    const issues = lines.flatMap(({ problem, line }): Issue[] =>
      problem ? [{ field: 'list', key: `roll-outs.line-${problem}`, context: { line } }] : [],
    )
    if (issues.length > 0) return invalid(...issues)
    const rows = lines.map(({ line: _l, unit: _u, problem: _p, unitId, ...item }) => ({
      ...{ ...item, rollOutId: locked.id },
      organisationId: unitId ?? 0,
    }))
    await tx.insert(rollOutItem).values(rows)
    return { event: 'roll-out.items-added', data: { n: rows.length } }
  })
}

type Values = Omit<SetItem, 'itemId' | 'version'>
type Item = typeof rollOutItem.$inferSelect

async function itemIssues(
  tx: Transaction,
  locked: LockedRollOut,
  was: Item | null,
  values: Values,
  { by }: OfRollOut,
): Promise<Issue[]> {
  const issues: Issue[] = []
  const { organisationId, name, level } = values
  const [known] = await tx
    .select({ id: organisation.id })
    .from(organisation)
    .where(inArray(organisation.id, [organisationId]))
  const own = by.scope === 'all' || by.scope.includes(organisationId) || by.scope.includes(locked.leadId)
  if (!known || !own) issues.push({ field: 'organisationId', key: 'errors.not-a-choice' })
  if (was && was.organisationId !== organisationId)
    issues.push({ field: 'organisationId', key: 'roll-outs.unit-stays' })
  if (level !== null && !levelsOn(locked.orderedOn).includes(level))
    issues.push({ field: 'level', key: 'roll-outs.level-of-other-law' })
  const [same] = await tx
    .select({ id: rollOutItem.id })
    .from(rollOutItem)
    .where(
      and(
        ...[eq(rollOutItem.rollOutId, locked.id), eq(rollOutItem.organisationId, organisationId)],
        eq(rollOutItem.name, name),
      ),
    )
  if (same && same.id !== was?.id) issues.push({ field: 'name', key: 'roll-outs.item-is-there' })
  return issues
}

const told = ({ name, code, area, level, ordered }: Values) => ({
  ...{ name, code, area, level },
  ordered: ordered === null ? null : String(ordered),
})
