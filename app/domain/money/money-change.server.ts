import type { Executor, Transaction } from '#db/client.server'
import { type CommandResult, type Issue, invalid, missing, type Refusal, stale } from '~/domain/command-result'
import { evidenceIssues, type SentFile } from '~/domain/files/evidence'
import { storeFile } from '~/domain/files/files.commands.server'
import type { Actor } from '~/domain/people/actor'
import { type LockedProject, lockProject } from '~/domain/projects/project-lock.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { type MoneySheet, sheetThatHolds } from './money-sheet'
import { readMoneySheet } from './money-sheet.queries.server'
import { moneyVersion } from './money-version.server'

/** `file`: what proves the entry, kept with it. `seen`: the version it was made upon, where it names one (R16). */
export type MoneyInput = { projectId: number; by: Actor; now: Date; file?: SentFile | null; seen?: number }
type Told<T> = { event: TimelineEvent; data: Record<string, unknown>; clauseId?: number | null; answer: T }
/** Nothing new to tell: the answer stands from before. */
type Known<T> = { known: T }
export type MoneyWork = {
  tx: Transaction
  locked: LockedProject
  sheet: MoneySheet
  /** Keeps the entry's file, once it is sure to be written; answers its id. */
  keepFile: () => Promise<number | null>
}

/**
 * What every change of a project's money has in common: the project's row is locked, so that two entries wait for each
 * other and the second is held against the first; the change decides, writes, and is told in the project's story.
 */
export function changeMoney<T extends object>(
  db: Executor,
  { projectId, by, now, file = null, seen }: MoneyInput,
  change: (work: MoneyWork) => Promise<Told<T> | Known<T> | Refusal>,
): Promise<CommandResult<T>> {
  return db.transaction(async (tx): Promise<CommandResult<T>> => {
    const locked = await lockProject(tx, projectId, by)
    if (!locked) return missing
    const version = seen === undefined ? null : await moneyVersion(tx, projectId)
    if (version !== null && version !== seen) return stale({ version })
    const wrong = file ? evidenceIssues([file], 'file', 1) : []
    if (wrong.length > 0) return invalid(...wrong)
    const keepFile = async () => (file ? storeFile(tx, { ...file, by, now }) : null)
    const told = await change({ tx, locked, sheet: sheetThatHolds(await readMoneySheet(tx, projectId)), keepFile })
    if ('ok' in told) return told
    if ('known' in told) return { ok: true, ...told.known }
    const { event, data, clauseId = null, answer } = told
    await recordEvent(tx, { subject: 'project', subjectId: projectId, event, data, clauseId, by, now })
    return { ok: true, ...answer }
  })
}

/** The refusal of some issues of a form; null where there are none. */
export const refusalOf = (issues: readonly Issue[]): Refusal | null => (issues.length > 0 ? invalid(...issues) : null)
