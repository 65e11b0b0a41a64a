import type { Transaction } from '#db/client.server'
import { clause, directive, directiveProject, directiveUnit, directiveWarning, noticeWarning } from '#db/schema.server'
import { lastDay } from '~/domain/directives/deadline-term'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { wordsOfDirective } from './draft-range'
import { isDoubt, isPresent } from './draft-warnings'
import { type DraftDirective, type DraftWarning, inPaperOrder, type NoticeDraft } from './notice-draft'
import { type NoticeHeader, numberSymbolOf } from './notice-header'

type Confirmed = {
  noticeId: number
  draft: NoticeDraft
  header: NoticeHeader
  text: string
  isSample: boolean
  by: Actor
  now: Date
}

/** Writes the directives of a confirmed notice with all that hangs on them; the caller's transaction holds the notice. */
export async function confirmDirectives(tx: Transaction, input: Confirmed): Promise<void> {
  const { noticeId, header, by, now } = input
  const drafted = inPaperOrder(input.draft.directives)
  if (drafted.length === 0) return
  const calendar = await loadWorkingCalendar(tx)
  const clauseIds = await insertClauses(tx, noticeId, drafted)
  const rows = await tx
    .insert(directive)
    .values(
      drafted.map((one, at) => ({
        ...columns(one, at + 1, input),
        originalDueOn: lastDay(one.deadline, calendar),
        clauseId: clauseIds.get(clauseKey(one)) ?? 0,
      })),
    )
    .returning({ id: directive.id, ordinal: directive.ordinal, clauseId: directive.clauseId })
  for (const [at, one] of drafted.entries()) {
    const row = rows.find(({ ordinal }) => ordinal === at + 1)
    if (!row) throw new Error(`Directive ${at + 1} of notice ${noticeId} was not written`)
    await insertUnits(tx, row.id, one)
    await insertProjects(tx, row.id, one)
    await insertWarnings(tx, row.id, one, by, now)
    const told = { clauseId: row.clauseId, by, now }
    const data = { noticeId, number: numberSymbolOf(header), section: one.section, directiveId: row.id }
    await recordEvent(tx, { subject: 'directive', subjectId: row.id, event: 'directive.ordered', data, ...told })
    for (const projectId of one.projectIds)
      await recordEvent(tx, {
        subject: 'project',
        subjectId: projectId,
        event: 'project.directive-linked',
        data,
        ...told,
      })
  }
}

const clauseKey = ({ section, clause }: DraftDirective) => `${clause.start} ${clause.end} ${section}`

async function insertClauses(tx: Transaction, noticeId: number, drafted: DraftDirective[]) {
  const distinct = new Map(drafted.map((one) => [clauseKey(one), one]))
  const rows = await tx
    .insert(clause)
    .values([...distinct.values()].map((one) => ({ noticeId, section: one.section, ...one.clause })))
    .returning({ id: clause.id, section: clause.section, start: clause.start, end: clause.end })
  return new Map(rows.map((row) => [`${row.start} ${row.end} ${row.section}`, row.id]))
}

const columns = (one: DraftDirective, ordinal: number, { noticeId, header, text, isSample }: Confirmed) => ({
  noticeId,
  ordinal,
  section: one.section,
  role: one.role,
  text: wordsOfDirective(text, one),
  start: one.start,
  end: one.end,
  decision: one.decision,
  condition: one.condition,
  deadline: one.deadline,
  deadlineWords: one.deadlineRaw,
  deadlineType: one.deadline.type,
  continuous: one.deadline.period === 'continuous',
  nobodyLeadsReason: one.warnings.find((warning) => warning.code === 'nobody-leads')?.settledReason ?? null,
  issuedOn: header.issuedOn,
  isSample,
})

async function insertUnits(tx: Transaction, directiveId: number, one: DraftDirective) {
  const units = (['lead', 'coordinating'] as const).flatMap((part) =>
    one[part].map(({ organisationId, printedName }) => ({ directiveId, part, organisationId, printedName })),
  )
  if (units.length > 0) await tx.insert(directiveUnit).values(units)
}

async function insertProjects(tx: Transaction, directiveId: number, { projectIds }: DraftDirective) {
  const links = [...new Set(projectIds)].map((projectId) => ({ directiveId, projectId }))
  if (links.length > 0) await tx.insert(directiveProject).values(links)
}

/** Doubts of the reader end with the person's confirmation; warnings of the paper go on with the directive. */
async function insertWarnings(tx: Transaction, directiveId: number, one: DraftDirective, by: Actor, now: Date) {
  const warnings = one.warnings
    .filter((warning) => !isDoubt(warning) && isPresent(warning))
    .map((warning) => ({ directiveId, ...warningColumns(warning, by, now) }))
  if (warnings.length > 0) await tx.insert(directiveWarning).values(warnings)
}

/** Warnings about the whole notice; that its head was missing is mended where the person has filled it in. */
export async function insertNoticeWarnings(
  tx: Transaction,
  { noticeId, draft, by, now }: Pick<Confirmed, 'noticeId' | 'draft' | 'by' | 'now'>,
): Promise<void> {
  const warnings = draft.warnings
    .filter((warning) => isPresent(warning) && (warning.code !== 'no-header' || warning.settledReason))
    .map((warning) => ({ noticeId, ...warningColumns(warning, by, now) }))
  if (warnings.length > 0) await tx.insert(noticeWarning).values(warnings)
}

/** Settled in the draft: by whom and when; in drafts of before that was written down, by whoever confirms. */
const warningColumns = ({ code, data, settledReason, settledBy }: DraftWarning, by: Actor, now: Date) => ({
  code,
  data,
  ...(settledReason
    ? {
        settledBy: settledBy?.personId ?? by.personId,
        settledAt: settledBy ? new Date(settledBy.at) : now,
        settledReason,
      }
    : {}),
})
