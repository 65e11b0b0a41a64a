import type { z } from 'zod'
import { type CommandResult, invalid } from '~/domain/command-result'
import { correctHeader } from '~/domain/notices/correct-header.commands.server'
import { HeaderCorrectionForm, NoticeWarningForm } from '~/domain/notices/header-correction.forms'
import { reopenNoticeWarning, settleNoticeWarning } from '~/domain/notices/notice-warnings.commands.server'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

/** What a person does on the page of a confirmed notice, by the form's `intent`. */
export async function actOnNotice({ request, db, params, actor, now }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const input = { noticeId: idParam(params.id), by: actor, now }
  const checked = async <S extends z.ZodType>(form: S, run: (value: z.infer<S>) => Promise<CommandResult>) => {
    const parsed = form.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  switch (values.intent) {
    case 'correct-header':
      return checked(HeaderCorrectionForm, (correction) => correctHeader(db, { ...input, ...correction }))
    case 'settle-warning':
      return checked(NoticeWarningForm, (settled) => settleNoticeWarning(db, { ...input, ...settled }))
    case 'reopen-warning':
      return checked(NoticeWarningForm, ({ warningId }) => reopenNoticeWarning(db, { ...input, warningId }))
    default:
      throw notFound()
  }
}
