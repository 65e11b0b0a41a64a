import type { z } from 'zod'
import { type CommandResult, invalid } from '~/domain/command-result'
import {
  ChangeLeaseForm,
  CloseForm,
  ExitStepForm,
  HandoverForm,
  OverrideForm,
  RenewForm,
  SuccessorForm,
  TakeBackForm,
  WaiverForm,
} from '~/domain/leases/lease.forms'
import {
  closeLease,
  recordExitStep,
  recordHandover,
  takeBackExitStep,
  waiveExit,
} from '~/domain/leases/lease-exit.commands.server'
import { changeLease, nameSuccessor, overrideGuard, renewLease } from '~/domain/leases/leases.commands.server'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

/** What the page's forms ask for, by their `intent`. */
export async function act({ request, db, params, actor, now }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const input = { leaseId: idParam(params.id), by: actor, now }
  const checked = async <S extends z.ZodType<{ version: number }>>(
    form: S,
    run: (value: z.infer<S>) => Promise<CommandResult>,
  ) => {
    const parsed = form.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  const of = ({ version }: { version: number }) => ({ ...input, version })
  switch (values.intent) {
    case 'change':
      return checked(ChangeLeaseForm, (lease) => changeLease(db, { ...of(lease), lease }))
    case 'renew':
      return checked(RenewForm, (renewal) => renewLease(db, { ...of(renewal), renewal }))
    case 'successor':
      return checked(SuccessorForm, (given) => nameSuccessor(db, { ...input, ...given }))
    case 'override':
      return checked(OverrideForm, (given) => overrideGuard(db, { ...input, ...given }))
    case 'exit-step':
      return checked(ExitStepForm, (entry) => recordExitStep(db, { ...of(entry), entry }))
    case 'take-back-step':
      return checked(TakeBackForm, (given) => takeBackExitStep(db, { ...input, ...given }))
    case 'handover':
      return checked(HandoverForm, (handover) => recordHandover(db, { ...of(handover), handover }))
    case 'waive':
      return checked(WaiverForm, (given) => waiveExit(db, { ...input, ...given }))
    case 'close':
      return checked(CloseForm, (given) => closeLease(db, { ...input, ...given }))
    default:
      throw notFound()
  }
}
