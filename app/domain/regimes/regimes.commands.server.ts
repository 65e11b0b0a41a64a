import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import type { Database, Executor } from '#db/client.server'
import { legalRegime } from '#db/schema.server'
import type { CommandResult } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { type Regime, regimeFile } from './regime.forms'

/**
 * Stores a law under its code, in place of what stood there. A file that comes with the product never overwrites one that
 * an office loaded. Answers whether it is stored now.
 */
export async function storeRegime(
  db: Executor,
  input: { regime: Regime; builtIn: boolean; now: Date },
): Promise<{ stored: boolean }> {
  const { regime, builtIn, now } = input
  const { code, series, name, shortName, validFrom, validTo } = regime
  const row = { code, series, name, shortName, validFrom, validTo, content: regime, builtIn, loadedAt: now }
  const written = await db
    .insert(legalRegime)
    .values(row)
    .onConflictDoUpdate({
      target: legalRegime.code,
      set: { series, name, shortName, validFrom, validTo, content: regime, builtIn, loadedAt: now },
      setWhere: builtIn
        ? sql`legal_regime.built_in and legal_regime.content is distinct from excluded.content`
        : undefined,
    })
    .returning({ code: legalRegime.code })
  return { stored: written.length > 0 }
}

/**
 * Loads a law that an office brings: the same code again replaces the older file. The story tells what was loaded, for
 * which days, what it replaced and which parts of that; the same file twice changes nothing. `by` is who did it, null for
 * the terminal of the machine.
 */
export function loadRegime(
  db: Database,
  { regime, by, now }: { regime: Regime; by: Actor | null; now: Date },
): Promise<CommandResult<{ changed: boolean }>> {
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(legalRegime).where(eq(legalRegime.code, regime.code)).for('update')
    const parts = before ? changedParts(regimeFile.parse(before.content), regime) : []
    if (before && parts.length === 0 && !before.builtIn) return { ok: true, changed: false }
    await storeRegime(tx, { regime, builtIn: false, now })
    const { code, name, shortName, series, validFrom, validTo } = regime
    const replaced = before ? { name: before.shortName, validFrom: before.validFrom, validTo: before.validTo } : null
    await recordEvent(tx, {
      ...{ subject: 'regime', subjectId: code, event: 'regime.loaded', by, now },
      data: { code, name, shortName, series, validFrom, validTo, replaced, parts },
    })
    return { ok: true, changed: true }
  })
}

/** Names of the parts of a law in which two files differ. */
const changedParts = (before: Regime, after: Regime): string[] =>
  (Object.keys(after) as (keyof Regime)[]).filter((part) => !isDeepStrictEqual(before[part], after[part]))
