import { and, count, eq, inArray, isNotNull, notInArray } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { evaluation, evaluationAssessor, evaluationGate, person, project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { EvaluationHead, NewEvaluation } from './evaluation.forms'
import { evaluationContent } from './evaluation-content.server'
import { changeEvaluationRow, type OfEvaluation } from './evaluation-lock.server'
import { evaluate } from './evaluation-result'
import { findOrderingClause } from './ordering-clause.server'

const noChoice = (field: string) => invalid({ field, key: 'errors.not-a-choice' })

/** Begins an evaluation of products for a project, of an order where one asks for it. */
export function startEvaluation(
  db: Database,
  input: { evaluation: NewEvaluation; by: Actor; now: Date },
): Promise<CommandResult<{ evaluationId: number }>> {
  const { by, now } = input
  const { projectId, directiveId, question } = input.evaluation
  return db.transaction(async (tx) => {
    const [owned] = await tx
      .select({ id: project.id })
      .from(project)
      .where(and(eq(project.id, projectId), projectInScope(by.scope)))
    if (!owned) return noChoice('projectId')
    if (directiveId !== null && !(await findOrderingClause(tx, directiveId, by.scope))) return noChoice('directiveId')
    const [created] = await tx
      .insert(evaluation)
      .values({
        ...{ projectId, directiveId, question, evaluatedOn: dayAt(now), createdBy: by.personId, createdAt: now },
        ...{ changedBy: by.name, changedAt: now },
      })
      .returning({ id: evaluation.id })
    if (!created) throw new Error('An evaluation was written without an id')
    await recordEvent(tx, {
      ...{ subject: 'evaluation', subjectId: created.id, event: 'evaluation.started', data: { question }, by, now },
    })
    return { ok: true, evaluationId: created.id }
  })
}

/** What is asked, by which order, who judges and who leads them. The order stays once words of its clause are gates. */
export function changeHead(
  db: Database,
  input: OfEvaluation & { version: number; head: EvaluationHead },
): Promise<CommandResult> {
  const { assessors, ...head } = input.head
  return db.transaction((tx) =>
    changeEvaluationRow(tx, input, ['draft'], async (locked) => {
      if (head.directiveId !== locked.directiveId) {
        const [quoted] = await tx
          .select({ gates: count() })
          .from(evaluationGate)
          .where(and(eq(evaluationGate.evaluationId, locked.id), isNotNull(evaluationGate.words)))
        if (quoted && quoted.gates > 0) return conflict({ field: 'directiveId', key: 'evaluations.clause-quoted' })
        if (head.directiveId !== null && !(await findOrderingClause(tx, head.directiveId, input.by.scope)))
          return noChoice('directiveId')
      }
      const named = [...new Set(head.chairId === null ? assessors : [...assessors, head.chairId])]
      if (!(await allActive(tx, named))) return noChoice('assessors')
      await setAssessors(tx, locked.id, [...new Set(assessors)])
      return { set: head, event: 'evaluation.changed' }
    }),
  )
}

async function allActive(tx: Transaction, personIds: readonly string[]): Promise<boolean> {
  if (personIds.length === 0) return true
  const [known] = await tx
    .select({ people: count() })
    .from(person)
    .where(and(inArray(person.id, [...personIds]), eq(person.active, true)))
  return known?.people === personIds.length
}

async function setAssessors(tx: Transaction, evaluationId: number, personIds: readonly string[]): Promise<void> {
  const own = eq(evaluationAssessor.evaluationId, evaluationId)
  await tx
    .delete(evaluationAssessor)
    .where(personIds.length === 0 ? own : and(own, notInArray(evaluationAssessor.personId, [...personIds])))
  if (personIds.length === 0) return
  await tx
    .insert(evaluationAssessor)
    .values(personIds.map((personId) => ({ evaluationId, personId })))
    .onConflictDoNothing()
}

/** Finishes it: every sheet is handed in, no gate is left open, and what follows from it is written down. */
export function closeEvaluation(
  db: Database,
  input: OfEvaluation & { version: number; conclusion: string },
): Promise<CommandResult> {
  const { conclusion, now } = input
  return db.transaction((tx) =>
    changeEvaluationRow(tx, input, ['scoring'], async (locked) => {
      const { yardstick, assessors, settlements } = await evaluationContent(tx, locked.id, locked.spreadLimit)
      const waiting = assessors.filter(({ submittedAt }) => submittedAt === null)
      if (waiting.length > 0)
        return conflict({
          ...{ field: null, key: 'evaluations.sheets-missing' },
          context: { names: waiting.map(({ name }) => name).join(', ') },
        })
      const result = evaluate(
        yardstick,
        assessors.map(({ sheet }) => sheet),
        settlements,
      )
      const open = result?.gates.filter(({ outcome }) => outcome === 'open') ?? []
      if (open.length > 0)
        return conflict({ field: null, key: 'evaluations.gates-open', context: { gates: open.length } })
      const first = result?.standings.find(({ place }) => place === 1)
      const name = yardstick.products.find(({ id }) => id === first?.productId)?.name ?? null
      return {
        set: { state: 'closed', conclusion, closedOn: dayAt(now) },
        ...{ event: 'evaluation.closed', data: { first: name, conclusion }, toldInProject: true },
      }
    }),
  )
}
