import { and, eq, like } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import {
  clause,
  directive,
  directiveProject,
  evaluation,
  evaluationAssessor,
  evaluationCriterion,
  evaluationGate,
  evaluationProduct,
  evaluationScore,
  evaluationVerdict,
  notice,
} from '#db/schema.server'
import { yardstickOf } from '~/domain/evaluations/evaluation-content.server'
import { fingerprintOf } from '~/domain/evaluations/fingerprint.server'
import { placeOfWords } from '~/domain/evaluations/ordering-clause.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { insertRowsWithIds } from '../insert-rows.server'
import { instantOn, OFFICE_PERSON, SPECIALIST, UNIT_PERSON } from '../sample-clock'
import type { Ids } from '../write-register.server'
import { CONCLUSION, CRITERIA, GATES, PRODUCTS, SCORES } from './document-products'

const SUBMITTED_ON = '2015-05-25'
const CLOSED_ON = '2015-05-28'
const QUESTION = 'Chọn phần mềm quản lý văn bản và điều hành dùng chung toàn tỉnh'
const DRAFT_QUESTION = 'Chọn phần mềm theo dõi nhiệm vụ cho cấp xã'

/** The two document-management products of the seed story, scored by three and concluded; and one that is still prepared. */
export async function writeEvaluations(tx: Transaction, projects: Ids, today: string): Promise<void> {
  if (today < CLOSED_ON) return
  const projectId = projects.of('bg-qlvb')
  const [ordered] = await tx
    .select({ id: directive.id, text: notice.text, start: clause.start, end: clause.end })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .innerJoin(directiveProject, eq(directiveProject.directiveId, directive.id))
    .where(
      and(
        eq(directiveProject.projectId, projectId),
        eq(directive.decision, 'evaluate'),
        like(notice.numberSymbol, '70/TB-UBND%'),
      ),
    )
    .limit(1)
  if (!ordered) return
  const clauseText = { text: ordered.text.slice(ordered.start, ordered.end), start: ordered.start }
  const head = {
    ...{ projectId, directiveId: ordered.id, chairId: SPECIALIST.personId, isSample: true },
    ...{ createdBy: SPECIALIST.personId, changedBy: SPECIALIST.name },
  }
  const [row] = await tx
    .insert(evaluation)
    .values({
      ...{
        ...head,
        question: QUESTION,
        evaluatedOn: '2015-05-11',
      },
      source: 'Dùng thử tại 3 đơn vị tháng 4/2015; hồ sơ kỹ thuật của 2 nhà cung cấp (số liệu mẫu).',
      ...{ createdAt: instantOn('2015-05-11'), changedAt: instantOn(CLOSED_ON) },
    })
    .returning({ id: evaluation.id })
  if (!row) throw new Error('An evaluation was written without an id')
  const evaluationId = row.id
  const of = <T extends object>(rows: readonly T[]) => rows.map((one, n) => ({ evaluationId, ordinal: n + 1, ...one }))
  const products = await insertRowsWithIds(tx, evaluationProduct, of(PRODUCTS))
  const gates = await insertRowsWithIds(
    tx,
    evaluationGate,
    of(
      GATES.map(({ name, words }) => {
        const place = placeOfWords(clauseText, words)
        return { name, words: place ? words : null, start: place?.start ?? null, end: place?.end ?? null }
      }),
    ),
  )
  const criteria = await insertRowsWithIds(tx, evaluationCriterion, of(CRITERIA))
  const submittedAt = instantOn(SUBMITTED_ON)
  const people = [SPECIALIST, OFFICE_PERSON, UNIT_PERSON].map(({ personId }) => ({
    evaluationId,
    personId,
    submittedAt,
  }))
  const assessors = await insertRowsWithIds(tx, evaluationAssessor, people)
  const judged = assessors.flatMap((assessorId, a) =>
    products.map((productId, p) => ({ assessorId, productId, points: SCORES[p]?.[a] ?? [] })),
  )
  await tx.insert(evaluationScore).values(
    judged.flatMap(({ points, ...one }) =>
      criteria.map((criterionId, c) => ({
        ...{ ...one, criterionId, score: points[c] ?? 3, evidence: 'Biên bản dùng thử tháng 4/2015' },
      })),
    ),
  )
  await tx
    .insert(evaluationVerdict)
    .values(
      judged.flatMap(({ points: _, ...one }) =>
        gates.map((gateId) => ({ ...one, gateId, passed: true, evidence: 'Trình diễn ngày 14/5/2015' })),
      ),
    )
  const fingerprint = fingerprintOf(1, await yardstickOf(tx, evaluationId, 2))
  await tx
    .update(evaluation)
    .set({
      ...{ state: 'closed', fingerprint, lockedAt: instantOn('2015-05-13'), lockedBy: SPECIALIST.name },
      ...{ closedOn: CLOSED_ON, conclusion: CONCLUSION },
    })
    .where(eq(evaluation.id, evaluationId))
  await tellStory(tx, { evaluationId, projectId, fingerprint })
  const [draft] = await tx
    .insert(evaluation)
    .values({
      ...{ ...head, directiveId: null, evaluatedOn: CLOSED_ON },
      question: DRAFT_QUESTION,
      ...{ createdAt: instantOn(CLOSED_ON), changedAt: instantOn(CLOSED_ON) },
    })
    .returning({ id: evaluation.id })
  if (draft) {
    await recordEvent(tx, {
      ...{ subject: 'evaluation', subjectId: draft.id, event: 'evaluation.started', by: SPECIALIST },
      ...{ data: { question: DRAFT_QUESTION }, now: instantOn(CLOSED_ON) },
    })
    await tx
      .insert(evaluationProduct)
      .values(PRODUCTS.map((one, n) => ({ evaluationId: draft.id, ordinal: n + 1, ...one })))
  }
}

/** What the acts of people would have told: begun, locked, scored, handed in by each, concluded. */
async function tellStory(
  tx: Transaction,
  { evaluationId, projectId, fingerprint }: { evaluationId: number; projectId: number; fingerprint: string },
): Promise<void> {
  const data = { question: QUESTION }
  const told = [
    { day: '2015-05-11', by: SPECIALIST, event: 'evaluation.started', data },
    { day: '2015-05-13', by: SPECIALIST, event: 'evaluation.locked', data: { ...data, round: 1, fingerprint } },
    { day: '2015-05-18', by: SPECIALIST, event: 'evaluation.scoring-begun', data },
    ...[SPECIALIST, OFFICE_PERSON, UNIT_PERSON].map((by) => ({
      ...{ day: SUBMITTED_ON, by, event: 'evaluation.sheet-handed-in' as const, data },
    })),
    {
      ...{ day: CLOSED_ON, by: SPECIALIST, event: 'evaluation.closed' as const, projectId },
      data: { ...data, first: PRODUCTS[0].name, conclusion: CONCLUSION },
    },
  ] as const
  for (const { day, ...one } of told)
    await recordEvent(tx, { subject: 'evaluation', subjectId: evaluationId, ...one, now: instantOn(day) })
}
