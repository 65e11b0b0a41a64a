import type { z } from 'zod'
import { type CommandResult, forbidden, invalid } from '~/domain/command-result'
import {
  CloseForm,
  CriterionForm,
  GateForm,
  HeadForm,
  ProductForm,
  RemoveForm,
  ReviseForm,
  SettleForm,
  SheetForm,
  StepForm,
  SubmitForm,
} from '~/domain/evaluations/evaluation.forms'
import { findEvaluation } from '~/domain/evaluations/evaluation-page.queries.server'
import { changeHead, closeEvaluation } from '~/domain/evaluations/evaluations.commands.server'
import { saveProductSheet, settleGate, submitSheet } from '~/domain/evaluations/scoring.commands.server'
import {
  lockYardstick,
  removePart,
  reviseYardstick,
  saveCriterion,
  saveGate,
  saveProduct,
} from '~/domain/evaluations/yardstick.commands.server'
import type { Permission } from '~/domain/people/permissions'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'
import { evaluationReader } from '../reader.server'
import { readSheetForm } from './read-sheet.server'

/** The right that each form of the page needs. */
const RIGHTS: ReadonlyMap<unknown, Permission> = new Map<unknown, Permission>([
  ...['head', 'product', 'gate', 'criterion', 'remove', 'lock', 'revise', 'close'].map(
    (intent) => [intent, 'evaluation.change'] as const,
  ),
  ...['save-sheet', 'submit', 'settle'].map((intent) => [intent, 'evaluation.score'] as const),
])

/** What the page's forms ask for, by their `intent`: the yardstick is of who prepares it, sheets of who scores. */
export async function act(visit: GatedVisit): Promise<CommandResult> {
  const { request, db, params, actor, now, who } = visit
  const form = await request.formData()
  const { intent, ...values } = formValues(form)
  const input = { evaluationId: idParam(params.id), by: actor, now }
  const right = RIGHTS.get(intent)
  if (!right) throw notFound()
  if (!who.may(right)) return forbidden
  const checked = async <S extends z.ZodType>(schema: S, run: (value: z.infer<S>) => Promise<CommandResult>) => {
    const parsed = schema.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  switch (intent) {
    case 'head':
      return checked(HeadForm, ({ version, ...head }) => changeHead(db, { ...input, version, head }))
    case 'product':
      return checked(ProductForm, ({ version, ...product }) => saveProduct(db, { ...input, version, product }))
    case 'gate': {
      const page = await findEvaluation(db, input.evaluationId, evaluationReader(visit))
      const directiveId = page?.directiveId ?? null
      return checked(GateForm, ({ version, ...gate }) => saveGate(db, { ...input, version, gate, directiveId }))
    }
    case 'criterion':
      return checked(CriterionForm, ({ version, ...criterion }) => saveCriterion(db, { ...input, version, criterion }))
    case 'remove':
      return checked(RemoveForm, (given) => removePart(db, { ...input, ...given }))
    case 'lock':
      return checked(StepForm, ({ version }) => lockYardstick(db, { ...input, version }))
    case 'revise':
      return checked(ReviseForm, (given) => reviseYardstick(db, { ...input, ...given }))
    case 'close':
      return checked(CloseForm, (given) => closeEvaluation(db, { ...input, ...given }))
    case 'save-sheet': {
      const sheetForm = new FormData()
      for (const [name, value] of form) if (typeof value === 'string') sheetForm.append(name, value)
      const parsed = SheetForm.safeParse(formValues(sheetForm))
      if (!parsed.success) return invalid(...issuesOf(parsed.error))
      const sheet = await readSheetForm(parsed.data.productId, form)
      return saveProductSheet(db, { ...input, round: parsed.data.round, sheet })
    }
    case 'submit':
      return checked(SubmitForm, ({ round }) => submitSheet(db, { ...input, round }))
    case 'settle':
      return checked(SettleForm, ({ version, ...settling }) => settleGate(db, { ...input, version, settling }))
    default:
      throw notFound()
  }
}
