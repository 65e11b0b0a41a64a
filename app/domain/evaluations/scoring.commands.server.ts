import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import {
  evaluation,
  evaluationAssessor,
  evaluationFile,
  evaluationScore,
  evaluationSettlement,
  evaluationVerdict,
} from '#db/schema.server'
import { type CommandResult, conflict, forbidden, invalid, type Refusal, stale } from '~/domain/command-result'
import { evidenceIssues, type SentFile } from '~/domain/files/evidence'
import { storeFile } from '~/domain/files/files.commands.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { sheetGaps, type Yardstick } from './evaluation'
import { evaluationContent, yardstickOf } from './evaluation-content.server'
import { changeEvaluationRow, type LockedEvaluation, lockEvaluation, type OfEvaluation } from './evaluation-lock.server'
import { evaluate } from './evaluation-result'
import { SCORES } from './evaluation-terms'

/** What one assessor says of one product; what is empty is not yet said. */
export type ProductSheet = {
  productId: number
  scores: { criterionId: number; score: number | null; evidence: string | null }[]
  verdicts: { gateId: number; passed: boolean | null; evidence: string | null }[]
  files: { criterionId: number | null; gateId: number | null; file: SentFile }[]
}

type Scoring = OfEvaluation & { round: number }

/** The evaluation locked, and the sheet of whoever acts where it is open; a refusal otherwise. */
async function ownOpenSheet(
  tx: Transaction,
  input: Scoring,
): Promise<{ locked: LockedEvaluation; assessorId: number } | Refusal> {
  const locked = await lockEvaluation(tx, input, ['locked', 'scoring'])
  if ('ok' in locked) return locked
  const [own] = await tx
    .select({ id: evaluationAssessor.id, submittedAt: evaluationAssessor.submittedAt })
    .from(evaluationAssessor)
    .where(and(eq(evaluationAssessor.evaluationId, locked.id), eq(evaluationAssessor.personId, input.by.personId)))
  if (!own) return forbidden
  if (locked.round !== input.round) return stale({ round: locked.round })
  if (own.submittedAt !== null) return conflict({ field: null, key: 'evaluations.handed-in' })
  return { locked, assessorId: own.id }
}

/** Keeps what an assessor says of a product; the first score of all turns a locked evaluation into a scored one. */
export function saveProductSheet(db: Database, input: Scoring & { sheet: ProductSheet }): Promise<CommandResult> {
  const { by, now, sheet } = input
  return db.transaction(async (tx) => {
    const open = await ownOpenSheet(tx, input)
    if ('ok' in open) return open
    const { locked, assessorId } = open
    const yardstick = await yardstickOf(tx, locked.id, locked.spreadLimit)
    const issues = [
      ...sheetIssues(sheet, yardstick),
      ...evidenceIssues(
        sheet.files.map(({ file }) => file),
        'files',
      ),
    ]
    if (issues.length > 0) return invalid(...issues)
    await writeSheet(tx, assessorId, sheet)
    for (const { file, criterionId, gateId } of sheet.files) {
      const fileId = await storeFile(tx, { ...file, by, now })
      await tx.insert(evaluationFile).values({ fileId, assessorId, productId: sheet.productId, criterionId, gateId })
    }
    if (locked.state === 'locked') {
      await tx.update(evaluation).set({ state: 'scoring' }).where(eq(evaluation.id, locked.id))
      await recordEvent(tx, {
        ...{ subject: 'evaluation', subjectId: locked.id, event: 'evaluation.scoring-begun', by, now },
        data: { question: locked.question },
      })
    }
    return { ok: true }
  })
}

function sheetIssues({ productId, scores, verdicts }: ProductSheet, { products, gates, criteria }: Yardstick) {
  const known = (ids: readonly { id: number }[], id: number) => ids.some((one) => one.id === id)
  const wrong =
    !known(products, productId) ||
    scores.some(({ criterionId }) => !known(criteria, criterionId)) ||
    verdicts.some(({ gateId }) => !known(gates, gateId))
  return [
    ...(wrong ? [{ field: null, key: 'errors.not-a-choice' }] : []),
    ...scores
      .filter(({ score }) => score !== null && !SCORES.some((one) => one === score))
      .map(({ criterionId }) => ({ field: `score-${criterionId}`, key: 'errors.not-a-choice' })),
  ]
}

async function writeSheet(tx: Transaction, assessorId: number, { productId, scores, verdicts }: ProductSheet) {
  await tx
    .delete(evaluationScore)
    .where(and(eq(evaluationScore.assessorId, assessorId), eq(evaluationScore.productId, productId)))
  await tx
    .delete(evaluationVerdict)
    .where(and(eq(evaluationVerdict.assessorId, assessorId), eq(evaluationVerdict.productId, productId)))
  const scored = scores.flatMap(({ score, ...rest }) => (score === null ? [] : [{ ...rest, score }]))
  const judged = verdicts.flatMap(({ passed, ...rest }) => (passed === null ? [] : [{ ...rest, passed }]))
  if (scored.length > 0)
    await tx.insert(evaluationScore).values(scored.map((one) => ({ assessorId, productId, ...one })))
  if (judged.length > 0)
    await tx.insert(evaluationVerdict).values(judged.map((one) => ({ assessorId, productId, ...one })))
}

/** Hands the own sheet in, whole; from then on it does not move, and those of others who handed in can be read (R15). */
export function submitSheet(db: Database, input: Scoring): Promise<CommandResult> {
  const { by, now } = input
  return db.transaction(async (tx) => {
    const open = await ownOpenSheet(tx, input)
    if ('ok' in open) return open
    const { locked, assessorId } = open
    const { yardstick, assessors } = await evaluationContent(tx, locked.id, locked.spreadLimit)
    const own = assessors.find(({ id }) => id === assessorId)
    const gaps = own ? sheetGaps(own.sheet, yardstick) : []
    if (gaps.length > 0)
      return invalid(...gaps.slice(0, 12).map((gap) => ({ field: null, key: 'evaluations.sheet-gap', context: gap })))
    await tx.update(evaluationAssessor).set({ submittedAt: now }).where(eq(evaluationAssessor.id, assessorId))
    await recordEvent(tx, {
      ...{ subject: 'evaluation', subjectId: locked.id, event: 'evaluation.sheet-handed-in', by, now },
      data: { question: locked.question },
    })
    return { ok: true }
  })
}

export type Settling = { productId: number; gateId: number; passed: boolean; ground: string }

/** The chair settles a gate the assessors do not agree on, with the ground; only once every sheet is in. */
export function settleGate(
  db: Database,
  input: OfEvaluation & { version: number; settling: Settling },
): Promise<CommandResult> {
  const { by, now, settling } = input
  return db.transaction((tx) =>
    changeEvaluationRow(tx, input, ['scoring'], async (locked) => {
      if (locked.chairId !== by.personId) return forbidden
      const { yardstick, assessors } = await evaluationContent(tx, locked.id, locked.spreadLimit)
      const waiting = assessors.filter(({ submittedAt }) => submittedAt === null)
      const names = waiting.map(({ name }) => name).join(', ')
      if (waiting.length > 0) return conflict({ field: null, key: 'evaluations.sheets-missing', context: { names } })
      const result = evaluate(
        yardstick,
        assessors.map(({ sheet }) => sheet),
        [],
      )
      const disputed = result?.gates.some(
        (one) => one.outcome === 'open' && one.productId === settling.productId && one.gateId === settling.gateId,
      )
      if (!disputed) return conflict({ field: null, key: 'evaluations.not-disputed' })
      const values = { ...settling, settledBy: by.name, settledAt: now }
      await tx
        .insert(evaluationSettlement)
        .values(values)
        .onConflictDoUpdate({ target: [evaluationSettlement.productId, evaluationSettlement.gateId], set: values })
      const product = yardstick.products.find(({ id }) => id === settling.productId)?.name
      const gate = yardstick.gates.find(({ id }) => id === settling.gateId)?.name
      const { passed, ground } = settling
      return { event: 'evaluation.gate-settled', data: { product, gate, passed, ground } }
    }),
  )
}
