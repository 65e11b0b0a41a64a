import type { z } from 'zod'
import { type CommandResult, invalid } from '~/domain/command-result'
import { adjustAllocation, allotYear, declareYearTotal } from '~/domain/money/allocations.commands.server'
import { carryOverYear, reverseCarryOver } from '~/domain/money/carry-overs.commands.server'
import { recordEstimate } from '~/domain/money/estimates.commands.server'
import {
  adjustForm,
  allotForm,
  carryForm,
  declareForm,
  estimateForm,
  openSettlementForm,
  paymentForm,
  reverseForm,
  settlementForm,
} from '~/domain/money/money.forms'
import { recordPayment, reversePayment } from '~/domain/money/payments.commands.server'
import { openSettlement, recordSettlement } from '~/domain/money/settlements.commands.server'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form-values'
import type { GatedVisit } from '~/http/gate.server'
import { sentFiles } from '~/http/sent-files.server'

/** What the page's forms ask for, by their `intent`. */
export async function act({ request, db, params, actor, now }: GatedVisit): Promise<CommandResult> {
  const form = await request.formData()
  const values = formValues(form)
  const [file = null] = await sentFiles(form, 'file')
  const on = { projectId: idParam(params.id), by: actor, now, file }
  const checked = async <S extends z.ZodType>(schema: S, run: (value: z.infer<S>) => Promise<CommandResult>) => {
    const parsed = schema.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  switch (values.intent) {
    case 'estimate':
      return checked(estimateForm, (estimate) => recordEstimate(db, { ...on, estimate }))
    case 'allot':
      return checked(allotForm, (allotment) => allotYear(db, { ...on, allotment }))
    case 'adjust':
      return checked(adjustForm, (adjustment) => adjustAllocation(db, { ...on, adjustment }))
    case 'declare':
      return checked(declareForm, (declared) => declareYearTotal(db, { ...on, declared }))
    case 'carry':
      return checked(carryForm, (carried) => carryOverYear(db, { ...on, carried }))
    case 'reverse-carry':
      return checked(reverseForm, ({ id, reason }) => reverseCarryOver(db, { ...on, carryOverId: id, reason }))
    case 'payment':
      return checked(paymentForm, (payment) => recordPayment(db, { ...on, payment }))
    case 'reverse-payment':
      return checked(reverseForm, ({ id, reason }) => reversePayment(db, { ...on, paymentId: id, reason }))
    case 'open-settlement':
      return checked(openSettlementForm, (opened) => openSettlement(db, { ...on, ...opened }))
    case 'settlement':
      return checked(settlementForm, (settlement) => recordSettlement(db, { ...on, settlement }))
    default:
      throw notFound()
  }
}
