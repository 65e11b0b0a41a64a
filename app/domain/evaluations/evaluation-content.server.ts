import { asc, eq, inArray } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  evaluationAssessor,
  evaluationCriterion,
  evaluationFile,
  evaluationGate,
  evaluationProduct,
  evaluationScore,
  evaluationSettlement,
  evaluationVerdict,
  person,
  storedFile,
} from '#db/schema.server'
import type { Settlement, Sheet, Yardstick } from './evaluation'

type EvidenceFile = {
  id: number
  name: string
  productId: number
  criterionId: number | null
  gateId: number | null
}
/** An assessor with the sheet as it is, handed in or not. */
type Assessor = {
  id: number
  personId: string
  name: string
  submittedAt: Date | null
  sheet: Sheet
  files: EvidenceFile[]
}
type StoredEvaluation = { yardstick: Yardstick; assessors: Assessor[]; settlements: Settlement[] }

/** Products, gates and criteria in their order. */
export async function yardstickOf(db: Executor, evaluationId: number, spreadLimit: number): Promise<Yardstick> {
  const [products, gates, criteria] = await Promise.all([
    db
      .select({
        id: evaluationProduct.id,
        name: evaluationProduct.name,
        supplier: evaluationProduct.supplier,
        release: evaluationProduct.release,
        usedBy: evaluationProduct.usedBy,
      })
      .from(evaluationProduct)
      .where(eq(evaluationProduct.evaluationId, evaluationId))
      .orderBy(asc(evaluationProduct.ordinal), asc(evaluationProduct.id)),
    db
      .select({
        id: evaluationGate.id,
        name: evaluationGate.name,
        words: evaluationGate.words,
        start: evaluationGate.start,
        end: evaluationGate.end,
      })
      .from(evaluationGate)
      .where(eq(evaluationGate.evaluationId, evaluationId))
      .orderBy(asc(evaluationGate.ordinal), asc(evaluationGate.id)),
    db
      .select({
        id: evaluationCriterion.id,
        name: evaluationCriterion.name,
        weight: evaluationCriterion.weight,
        scale: evaluationCriterion.scale,
      })
      .from(evaluationCriterion)
      .where(eq(evaluationCriterion.evaluationId, evaluationId))
      .orderBy(asc(evaluationCriterion.ordinal), asc(evaluationCriterion.id)),
  ])
  return { products, gates, criteria, spreadLimit }
}

/** Everything an evaluation holds, sheets of all assessors included: who may see which is decided by whoever asks. */
export async function evaluationContent(
  db: Executor,
  evaluationId: number,
  spreadLimit: number,
): Promise<StoredEvaluation> {
  const yardstick = await yardstickOf(db, evaluationId, spreadLimit)
  const people = await db
    .select({
      id: evaluationAssessor.id,
      personId: evaluationAssessor.personId,
      name: person.name,
      submittedAt: evaluationAssessor.submittedAt,
    })
    .from(evaluationAssessor)
    .innerJoin(person, eq(person.id, evaluationAssessor.personId))
    .where(eq(evaluationAssessor.evaluationId, evaluationId))
    .orderBy(asc(evaluationAssessor.id))
  const [ids, productIds] = [people.map(({ id }) => id), yardstick.products.map(({ id }) => id)]
  if (ids.length === 0 || productIds.length === 0)
    return { yardstick, assessors: people.map((one) => ({ ...one, ...NOTHING })), settlements: [] }
  const [scores, verdicts, files, settlements] = await Promise.all([
    db
      .select()
      .from(evaluationScore)
      .where(inArray(evaluationScore.assessorId, ids))
      .orderBy(asc(evaluationScore.productId), asc(evaluationScore.criterionId)),
    db
      .select()
      .from(evaluationVerdict)
      .where(inArray(evaluationVerdict.assessorId, ids))
      .orderBy(asc(evaluationVerdict.productId), asc(evaluationVerdict.gateId)),
    db
      .select({
        id: evaluationFile.fileId,
        name: storedFile.name,
        assessorId: evaluationFile.assessorId,
        productId: evaluationFile.productId,
        criterionId: evaluationFile.criterionId,
        gateId: evaluationFile.gateId,
      })
      .from(evaluationFile)
      .innerJoin(storedFile, eq(storedFile.id, evaluationFile.fileId))
      .where(inArray(evaluationFile.assessorId, ids))
      .orderBy(asc(evaluationFile.fileId)),
    db
      .select({
        productId: evaluationSettlement.productId,
        gateId: evaluationSettlement.gateId,
        passed: evaluationSettlement.passed,
        ground: evaluationSettlement.ground,
        settledBy: evaluationSettlement.settledBy,
      })
      .from(evaluationSettlement)
      .where(inArray(evaluationSettlement.productId, productIds)),
  ])
  const own = <Row extends { assessorId: number }>(rows: readonly Row[], id: number) =>
    rows.filter(({ assessorId }) => assessorId === id)
  return {
    yardstick,
    settlements,
    assessors: people.map((one) => ({
      ...one,
      sheet: {
        scores: own(scores, one.id).map(({ productId, criterionId, score, evidence }) => ({
          ...{ productId, criterionId, score, evidence },
        })),
        verdicts: own(verdicts, one.id).map(({ productId, gateId, passed, evidence }) => ({
          ...{ productId, gateId, passed, evidence },
        })),
      },
      files: own(files, one.id).map(({ assessorId: _, ...file }) => file),
    })),
  }
}

const NOTHING = { sheet: { scores: [], verdicts: [] }, files: [] }
