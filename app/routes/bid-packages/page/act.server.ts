import type { z } from 'zod'
import { recordAcceptance, reverseAcceptance } from '~/domain/bid-packages/acceptances.commands.server'
import { advanceBidPackage } from '~/domain/bid-packages/advance-bid-package.commands.server'
import { bidPackageForm } from '~/domain/bid-packages/bid-package.forms'
import { changeBidPackage } from '~/domain/bid-packages/bid-packages.commands.server'
import * as Forms from '~/domain/bid-packages/contract.forms'
import {
  handOver,
  liquidateContract,
  releaseRetention,
  varyContract,
} from '~/domain/bid-packages/contracts.commands.server'
import { completeStep, planStepDays, skipStep, takeUpStep } from '~/domain/bid-packages/package-steps.commands.server'
import { reTender } from '~/domain/bid-packages/re-tender.commands.server'
import { takeBackTransition } from '~/domain/bid-packages/take-back.commands.server'
import { transitionForm } from '~/domain/bid-packages/transition.forms'
import { type CommandResult, invalid } from '~/domain/command-result'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

/** What the page's forms ask for, by their `intent`. */
export async function act({ request, db, params, actor, now }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const of = { bidPackageId: idParam(params.id), by: actor, now }
  const checked = async <S extends z.ZodType>(form: S, run: (value: z.infer<S>) => Promise<CommandResult>) => {
    const read = form.safeParse(values)
    return read.success ? run(read.data) : invalid(...issuesOf(read.error))
  }
  switch (values.intent) {
    case 'advance':
      return checked(transitionForm, (given) => advanceBidPackage(db, { ...given, ...of }))
    case 'change':
      return checked(bidPackageForm, (bidPackage) => changeBidPackage(db, { bidPackage, ...of }))
    case 'take-back':
      return checked(Forms.takeBackForm, (given) => takeBackTransition(db, { ...given, ...of }))
    case 're-tender':
      return checked(Forms.reTenderForm, (given) => reTender(db, { ...given, ...of }))
    case 'step-complete':
      return checked(Forms.completeStepForm, (given) => completeStep(db, { ...given, ...of }))
    case 'step-skip':
      return checked(Forms.skipStepForm, (given) => skipStep(db, { ...given, ...of }))
    case 'step-take-up':
      return checked(Forms.takeUpStepForm, (given) => takeUpStep(db, { ...given, ...of }))
    case 'step-days':
      return checked(Forms.stepDaysForm, (given) => planStepDays(db, { ...given, ...of }))
    case 'vary':
      return checked(Forms.variationForm, (given) => varyContract(db, { ...given, ...of }))
    case 'hand-over':
      return checked(Forms.handoverForm, ({ retentionPercent: retentionBasisPoints, ...given }) =>
        handOver(db, { ...given, retentionBasisPoints, ...of }),
      )
    case 'release':
      return checked(Forms.onDayForm, (given) => releaseRetention(db, { ...given, ...of }))
    case 'liquidate':
      return checked(Forms.onDayForm, (given) => liquidateContract(db, { ...given, ...of }))
    case 'accept-volume':
      return checked(Forms.acceptanceForm, (given) => recordAcceptance(db, { ...given, ...of }))
    case 'reverse-acceptance':
      return checked(Forms.reversalForm, (given) => reverseAcceptance(db, { ...given, ...of }))
    default:
      throw notFound()
  }
}
