import { desc, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { notice, person, project, rememberedName, rememberedPhrase } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'
import type { TaughtPhrase } from './project-suggestions'

const MOST_SHOWN = 500

const source = {
  noticeId: notice.id,
  numberSymbol: notice.numberSymbol,
  by: person.name,
}

/** Others mean another unit by the same words, in papers that could be the same. */
const nameDisputed = sql<boolean>`exists (select from remembered_name other
  where other.folded = remembered_name.folded and other.organisation_id <> remembered_name.organisation_id
    and (other.issuer_id is null or remembered_name.issuer_id is null or other.issuer_id = remembered_name.issuer_id)
    and coalesce(other.valid_from, '-infinity') <= coalesce(remembered_name.valid_to, 'infinity')
    and coalesce(other.valid_to, 'infinity') >= coalesce(remembered_name.valid_from, '-infinity'))`

/** Printed names that people taught, disputed ones first, then the newest; those of one unit where one is given. */
export function listRememberedNames(db: Executor, { day, organisationId }: { day: string; organisationId?: number }) {
  return db
    .select({
      ...source,
      id: rememberedName.id,
      at: rememberedName.rememberedAt,
      printedName: rememberedName.printedName,
      organisationId: rememberedName.organisationId,
      organisation: officialNameOn(rememberedName.organisationId, day),
      issuer: sql<string | null>`${officialNameOn(rememberedName.issuerId, day)}`,
      validFrom: rememberedName.validFrom,
      validTo: rememberedName.validTo,
      disputed: nameDisputed,
    })
    .from(rememberedName)
    .innerJoin(person, eq(person.id, rememberedName.rememberedBy))
    .leftJoin(notice, eq(notice.id, rememberedName.noticeId))
    .where(organisationId === undefined ? undefined : eq(rememberedName.organisationId, organisationId))
    .orderBy(desc(nameDisputed), desc(rememberedName.rememberedAt), desc(rememberedName.id))
    .limit(MOST_SHOWN)
}
export type RememberedName = Awaited<ReturnType<typeof listRememberedNames>>[number]

const phraseDisputed = sql<boolean>`exists (select from remembered_phrase other
  where other.folded = remembered_phrase.folded and other.project_id <> remembered_phrase.project_id)`

/** What projects are called in papers, disputed ones first, then the newest. */
export function listRememberedPhrases(db: Executor) {
  return db
    .select({
      ...source,
      id: rememberedPhrase.id,
      at: rememberedPhrase.rememberedAt,
      phrase: rememberedPhrase.phrase,
      projectId: rememberedPhrase.projectId,
      project: project.name,
      disputed: phraseDisputed,
    })
    .from(rememberedPhrase)
    .innerJoin(project, eq(project.id, rememberedPhrase.projectId))
    .innerJoin(person, eq(person.id, rememberedPhrase.rememberedBy))
    .leftJoin(notice, eq(notice.id, rememberedPhrase.noticeId))
    .orderBy(desc(phraseDisputed), desc(rememberedPhrase.rememberedAt), desc(rememberedPhrase.id))
    .limit(MOST_SHOWN)
}
export type RememberedPhrase = Awaited<ReturnType<typeof listRememberedPhrases>>[number]

/** The ranking of suggestions looks at so many phrases; the newest count. */
const MOST_RANKED = 5000

/** What was taught of projects, for the suggestions of a review. */
export async function listTaughtPhrases(db: Executor): Promise<TaughtPhrase[]> {
  const rows = await db
    .select({
      projectId: rememberedPhrase.projectId,
      phrase: rememberedPhrase.phrase,
      by: person.name,
      at: rememberedPhrase.rememberedAt,
    })
    .from(rememberedPhrase)
    .innerJoin(person, eq(person.id, rememberedPhrase.rememberedBy))
    .orderBy(desc(rememberedPhrase.rememberedAt), desc(rememberedPhrase.id))
    .limit(MOST_RANKED)
  return rows.map(({ at, ...phrase }) => ({ ...phrase, on: dayAt(at) }))
}
