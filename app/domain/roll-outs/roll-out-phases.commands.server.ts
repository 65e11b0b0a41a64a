import { and, count, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { directive, rollOutPhase, rollOutReport } from '#db/schema.server'
import { type CommandResult, invalid, missing, stale } from '~/domain/command-result'
import { fieldChanges } from '~/domain/projects/project-changes'
import type { SetPhase } from './roll-out.forms'
import { changeRollOutRow, type LockedRollOut, type OfRollOut } from './roll-out-lock.server'

/** Adds a phase, or changes one; a window that moves says why, and the story keeps the old one. */
export function setPhase(db: Database, { phase, ...of }: OfRollOut & { phase: SetPhase }): Promise<CommandResult> {
  const { phaseId, version, words, ...values } = phase
  return changeRollOutRow(db, of, async (tx, locked) => {
    if (!(await mayPointTo(tx, values.directiveId, locked)))
      return invalid({ field: 'directiveId', key: 'errors.not-a-choice' })
    if (phaseId === null) {
      await tx.insert(rollOutPhase).values({ ...values, rollOutId: locked.id })
      return { event: 'roll-out.phase-added', data: { phase: values.name, ...windowOf(values), words } }
    }
    const was = await lockPhase(tx, phaseId, locked.id)
    if (!was) return missing
    if (was.version !== version) return stale({ version: was.version })
    const moved = was.startsOn !== values.startsOn || was.endsOn !== values.endsOn
    if (moved && words === null) return invalid({ field: 'words', key: 'roll-outs.move-unexplained' })
    await tx
      .update(rollOutPhase)
      .set({ ...values, version: was.version + 1 })
      .where(eq(rollOutPhase.id, phaseId))
    return {
      event: 'roll-out.phase-changed',
      data: { phase: was.name, changes: fieldChanges(told(was), told(values)), words },
    }
  })
}

/** Takes a phase away that nothing was reported in. */
export function removePhase(
  db: Database,
  { id, version, ...of }: OfRollOut & { id: number; version: number },
): Promise<CommandResult> {
  return changeRollOutRow(db, of, async (tx, locked) => {
    const was = await lockPhase(tx, id, locked.id)
    if (!was) return missing
    if (was.version !== version) return stale({ version: was.version })
    const [reports] = await tx.select({ n: count() }).from(rollOutReport).where(eq(rollOutReport.phaseId, id))
    if (reports && reports.n > 0) return invalid({ field: null, key: 'roll-outs.phase-reported' })
    const [phases] = await tx.select({ n: count() }).from(rollOutPhase).where(eq(rollOutPhase.rollOutId, locked.id))
    if (phases?.n === 1) return invalid({ field: null, key: 'roll-outs.phases-missing' })
    await tx.delete(rollOutPhase).where(eq(rollOutPhase.id, id))
    return { event: 'roll-out.phase-removed', data: { phase: was.name, ...windowOf(was) } }
  })
}

async function lockPhase(tx: Transaction, id: number, rollOutId: number) {
  const [row] = await tx
    .select()
    .from(rollOutPhase)
    .where(and(eq(rollOutPhase.id, id), eq(rollOutPhase.rollOutId, rollOutId)))
    .for('update')
  return row ?? null
}

/** The directive that says a window stands under the clause of the roll-out. */
async function mayPointTo(tx: Transaction, directiveId: number | null, { clauseId }: LockedRollOut): Promise<boolean> {
  if (directiveId === null) return true
  const [found] = await tx.select({ clauseId: directive.clauseId }).from(directive).where(eq(directive.id, directiveId))
  return found !== undefined && found.clauseId === clauseId
}

type Values = Pick<
  typeof rollOutPhase.$inferSelect,
  'kind' | 'name' | 'startsOn' | 'endsOn' | 'firstOnly' | 'windowWords'
>
const windowOf = ({ startsOn, endsOn }: Pick<Values, 'startsOn' | 'endsOn'>) => ({ startsOn, endsOn })
const told = ({ kind, name, startsOn, endsOn, firstOnly, windowWords }: Values) => ({
  ...{ kind, name, startsOn, endsOn, windowWords },
  firstOnly: String(firstOnly),
})
