import { and, count, eq, inArray, max } from 'drizzle-orm'
import type { z } from 'zod'
import type { Database, Transaction } from '#db/client.server'
import {
  evaluationAssessor,
  evaluationCriterion,
  evaluationGate,
  evaluationProduct,
  evaluationRound,
  evaluationSettlement,
} from '#db/schema.server'
import { canonicalJson } from '~/domain/briefings/frozen'
import { type CommandResult, conflict, invalid } from '~/domain/command-result'
import { deleteSheets } from './delete-sheets.server'
import { lockIssues } from './evaluation'
import type { CriterionForm, GateForm, Part, ProductForm } from './evaluation.forms'
import { evaluationContent, yardstickOf } from './evaluation-content.server'
import { changeEvaluationRow, type OfEvaluation } from './evaluation-lock.server'
import { MOST_CRITERIA, MOST_GATES, MOST_PRODUCTS } from './evaluation-terms'
import { fingerprintOf } from './fingerprint.server'
import { findOrderingClause, placeOfWords } from './ordering-clause.server'

type Versioned = OfEvaluation & { version: number }
const TABLES = { product: evaluationProduct, gate: evaluationGate, criterion: evaluationCriterion }
const MOST: Record<Part, number> = { product: MOST_PRODUCTS, gate: MOST_GATES, criterion: MOST_CRITERIA }

/** How many there are and the place of the next. */
async function placesOf(tx: Transaction, part: Part, evaluationId: number) {
  const table = TABLES[part]
  const [row] = await tx
    .select({ rows: count(), last: max(table.ordinal) })
    .from(table)
    .where(eq(table.evaluationId, evaluationId))
  return { full: (row?.rows ?? 0) >= MOST[part], ordinal: (row?.last ?? 0) + 1 }
}

/** Adds a part of the yardstick or changes one; `write` puts the values where they belong and says whether it found it. */
function savePart(
  db: Database,
  input: Versioned & { part: Part; id: number | null; name: string },
  write: (tx: Transaction, ordinal: number) => Promise<boolean | { field: string; key: string }>,
): Promise<CommandResult> {
  const { part, id, name, evaluationId } = input
  return db.transaction((tx) =>
    changeEvaluationRow(tx, input, ['draft'], async () => {
      const { full, ordinal } = await placesOf(tx, part, evaluationId)
      if (id === null && full)
        return conflict({ field: null, key: 'evaluations.too-many-parts', context: { most: MOST[part] } })
      const written = await write(tx, ordinal)
      if (written === false) return invalid({ field: null, key: 'errors.not-a-choice' })
      if (written !== true) return invalid(written)
      return { event: id === null ? 'evaluation.part-added' : 'evaluation.part-changed', data: { part, name } }
    }),
  )
}

type Given<S extends z.ZodType> = Omit<z.infer<S>, 'version'>

export function saveProduct(db: Database, input: Versioned & { product: Given<typeof ProductForm> }) {
  const { id, ...values } = input.product
  return savePart(db, { ...input, part: 'product', id, name: values.name }, async (tx, ordinal) => {
    const { evaluationId } = input
    if (id === null) await tx.insert(evaluationProduct).values({ evaluationId, ordinal, ...values })
    else
      return updated(
        await tx
          .update(evaluationProduct)
          .set(values)
          .where(ownPart('product', input, id))
          .returning(),
      )
    return true
  })
}

/** A must-have; words given for it are looked up in the clause and refused where they do not stand there (R9). */
export function saveGate(
  db: Database,
  input: Versioned & { gate: Given<typeof GateForm>; directiveId: number | null },
) {
  const { id, name, words } = input.gate
  return savePart(db, { ...input, part: 'gate', id, name }, async (tx, ordinal) => {
    const { evaluationId, directiveId } = input
    const quoted = words !== null && directiveId !== null && (await findOrderingClause(tx, directiveId, input.by.scope))
    const place = quoted ? placeOfWords(quoted, words) : null
    if (words !== null && !place) return { field: 'words', key: 'evaluations.words-not-in-clause' }
    const values = { name, words, start: place?.start ?? null, end: place?.end ?? null }
    if (id === null) await tx.insert(evaluationGate).values({ evaluationId, ordinal, ...values })
    else
      return updated(
        await tx
          .update(evaluationGate)
          .set(values)
          .where(ownPart('gate', input, id))
          .returning(),
      )
    return true
  })
}

export function saveCriterion(db: Database, input: Versioned & { criterion: Given<typeof CriterionForm> }) {
  const { id, name, weight, scale1, scale2, scale3, scale4, scale5 } = input.criterion
  return savePart(db, { ...input, part: 'criterion', id, name }, async (tx, ordinal) => {
    const { evaluationId } = input
    const values = { name, weight, scale: [scale1, scale2, scale3, scale4, scale5] }
    if (id === null) await tx.insert(evaluationCriterion).values({ evaluationId, ordinal, ...values })
    else
      return updated(
        await tx
          .update(evaluationCriterion)
          .set(values)
          .where(ownPart('criterion', input, id))
          .returning(),
      )
    return true
  })
}

const updated = (rows: readonly unknown[]): boolean => rows.length === 1

const ownPart = (part: Part, { evaluationId }: OfEvaluation, id: number) =>
  and(eq(TABLES[part].id, id), eq(TABLES[part].evaluationId, evaluationId))

/** Takes a product, gate or criterion out while nothing is locked. */
export function removePart(db: Database, input: Versioned & { part: Part; id: number }): Promise<CommandResult> {
  const { part, id } = input
  return db.transaction((tx) =>
    changeEvaluationRow(tx, input, ['draft'], async () => {
      const [gone] = await tx
        .delete(TABLES[part])
        .where(ownPart(part, input, id))
        .returning({ name: TABLES[part].name })
      if (!gone) return invalid({ field: null, key: 'errors.not-a-choice' })
      return { event: 'evaluation.part-removed', data: { part, name: gone.name } }
    }),
  )
}

/** Locks products, gates, criteria and weights under a fingerprint; only then can anybody score. */
export function lockYardstick(db: Database, input: Versioned): Promise<CommandResult> {
  const { by, now } = input
  return db.transaction((tx) =>
    changeEvaluationRow(tx, input, ['draft'], async (locked) => {
      const yardstick = await yardstickOf(tx, locked.id, locked.spreadLimit)
      const [asked] = await tx
        .select({ people: count() })
        .from(evaluationAssessor)
        .where(eq(evaluationAssessor.evaluationId, locked.id))
      const issues = lockIssues(yardstick, { assessors: asked?.people ?? 0, chaired: locked.chairId !== null })
      if (issues.length > 0) return invalid(...issues)
      const fingerprint = fingerprintOf(locked.round, yardstick)
      return {
        set: { state: 'locked', fingerprint, lockedAt: now, lockedBy: by.name },
        ...{ event: 'evaluation.locked', data: { round: locked.round, fingerprint } },
      }
    }),
  )
}

/** Opens the yardstick again as its next version: what was scored by the old one is void and kept as a trace. */
export function reviseYardstick(db: Database, input: Versioned & { reason: string }): Promise<CommandResult> {
  const { by, now, reason } = input
  return db.transaction((tx) =>
    changeEvaluationRow(tx, input, ['locked', 'scoring'], async (locked) => {
      const { yardstick, assessors, settlements } = await evaluationContent(tx, locked.id, locked.spreadLimit)
      const sheets = assessors.filter(({ sheet }) => sheet.scores.length + sheet.verdicts.length > 0)
      await tx.insert(evaluationRound).values({
        ...{ evaluationId: locked.id, round: locked.round, fingerprint: locked.fingerprint ?? '' },
        content: canonicalJson({ yardstick, sheets, settlements }),
        ...{ sheets: sheets.length, reason, voidedBy: by.name, voidedAt: now },
      })
      await deleteSheets(
        tx,
        assessors.map(({ id }) => id),
      )
      const products = yardstick.products.map(({ id }) => id)
      if (products.length > 0)
        await tx.delete(evaluationSettlement).where(inArray(evaluationSettlement.productId, products))
      await tx
        .update(evaluationAssessor)
        .set({ submittedAt: null })
        .where(eq(evaluationAssessor.evaluationId, locked.id))
      return {
        set: { state: 'draft', round: locked.round + 1, fingerprint: null, lockedAt: null, lockedBy: null },
        event: 'evaluation.revised',
        data: { round: locked.round + 1, reason, sheets: sheets.length },
      }
    }),
  )
}
