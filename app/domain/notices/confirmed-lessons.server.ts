import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { organisationName, rememberedName, rememberedPhrase } from '#db/schema.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { type NameLesson, nameLessons } from './lessons'
import type { NoticeDraft } from './notice-draft'
import { type NoticeHeader, numberSymbolOf } from './notice-header'
import { isSaid } from './project-suggestions'

type Confirmed = {
  noticeId: number
  draft: NoticeDraft
  header: NoticeHeader
  text: string
  issuerId: number | null
  by: Actor
  now: Date
}

/**
 * Keeps what the person wanted remembered with the confirmation. Only what the draft bears out is learnt: a name that was
 * decided in it, a phrase that the paper says of a project it is linked to. What is known already changes nothing.
 */
export async function rememberLessons(tx: Transaction, confirmed: Confirmed): Promise<void> {
  const { draft, text } = confirmed
  const { names = [], phrases = [] } = draft.lessons ?? {}
  for (const lesson of nameLessons(draft))
    if (names.includes(lesson.printedName)) await rememberName(tx, lesson, confirmed)
  const linked = new Set(draft.directives.flatMap(({ projectIds }) => projectIds))
  for (const { projectId, phrase } of phrases)
    if (linked.has(projectId) && isSaid(text, phrase)) await rememberPhrase(tx, projectId, phrase.trim(), confirmed)
}

async function rememberName(tx: Transaction, { printedName, organisationId, byIssuer }: NameLesson, from: Confirmed) {
  const { noticeId, header, by, now } = from
  const issuerId = byIssuer ? from.issuerId : null
  const [added] = await tx
    .insert(rememberedName)
    .values({
      organisationId,
      printedName,
      issuerId,
      ...(await lifeOfNameOn(tx, organisationId, header.issuedOn)),
      noticeId,
      rememberedBy: by.personId,
      rememberedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: rememberedName.id })
  if (!added) return
  await recordEvent(tx, {
    subject: 'organisation',
    subjectId: organisationId,
    event: 'organisation.name-remembered',
    data: { name: printedName, noticeId, number: numberSymbolOf(header), issuer: issuerId && header.issuer },
    by,
    now,
  })
}

/** The words are known to mean the unit while it bears the name of that day: afterwards they may mean its successor. */
async function lifeOfNameOn(tx: Transaction, organisationId: number, day: string | null) {
  const open = { validFrom: null, validTo: null }
  if (day === null) return open
  const [name] = await tx
    .select({ validFrom: organisationName.validFrom, validTo: organisationName.validTo })
    .from(organisationName)
    .where(
      and(
        eq(organisationName.organisationId, organisationId),
        eq(organisationName.kind, 'official'),
        sql`${day}::date between coalesce(${organisationName.validFrom}, '-infinity') and coalesce(${organisationName.validTo}, 'infinity')`,
      ),
    )
    .limit(1)
  return name ?? open
}

async function rememberPhrase(tx: Transaction, projectId: number, phrase: string, from: Confirmed) {
  const { noticeId, header, by, now } = from
  const [added] = await tx
    .insert(rememberedPhrase)
    .values({ projectId, phrase, noticeId, rememberedBy: by.personId, rememberedAt: now })
    .onConflictDoNothing()
    .returning({ id: rememberedPhrase.id })
  if (!added) return
  await recordEvent(tx, {
    subject: 'project',
    subjectId: projectId,
    event: 'project.phrase-remembered',
    data: { phrase, noticeId, number: numberSymbolOf(header) },
    by,
    now,
  })
}
