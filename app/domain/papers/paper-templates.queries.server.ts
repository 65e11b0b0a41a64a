import { and, desc, eq, lte, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { paperTemplate, person } from '#db/schema.server'
import { defaultTemplate } from './default-template'
import { issuingOffice } from './issuing-office.server'
import type { PaperKind } from './paper'
import type { PaperTemplate } from './paper-template'

const columns = {
  kind: paperTemplate.kind,
  parentBody: paperTemplate.parentBody,
  issuer: paperTemplate.issuer,
  symbol: paperTemplate.symbol,
  place: paperTemplate.place,
  signature: paperTemplate.signature,
  recipients: paperTemplate.recipients,
}

/**
 * What papers of a kind print alike on a day (ISO): the newest template that held then, else what the register gives.
 * @returns a template, always
 */
export async function findPaperTemplate(db: Executor, kind: PaperKind, on: string): Promise<PaperTemplate> {
  const [held] = await db
    .select(columns)
    .from(paperTemplate)
    .where(and(eq(paperTemplate.kind, kind), lte(paperTemplate.validFrom, on)))
    .orderBy(desc(paperTemplate.validFrom), desc(paperTemplate.version))
    .limit(1)
  return held ?? defaultTemplate(kind, await issuingOffice(db, on))
}

/** A version of a kind's template, for the page that adapts it. `by` is the person's name; null: it came with the sample. */
export type TemplateVersion = PaperTemplate & { version: number; validFrom: string; createdAt: Date; by: string | null }

const MOST_VERSIONS = 50

/** The versions of a kind, newest change first; none where the office has adapted nothing. */
export async function listTemplateVersions(db: Executor, kind: PaperKind): Promise<TemplateVersion[]> {
  return db
    .select({
      ...columns,
      version: paperTemplate.version,
      validFrom: paperTemplate.validFrom,
      createdAt: paperTemplate.createdAt,
      by: sql<string | null>`${person.name}`,
    })
    .from(paperTemplate)
    .leftJoin(person, eq(person.id, paperTemplate.createdBy))
    .where(eq(paperTemplate.kind, kind))
    .orderBy(desc(paperTemplate.version))
    .limit(MOST_VERSIONS)
}
