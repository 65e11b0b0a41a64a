import type { z } from 'zod'
import { writePaperDocx } from '~/documents/papers/write-docx'
import { writePaperPdf } from '~/documents/papers/write-pdf.server'
import { type CommandResult, invalid } from '~/domain/command-result'
import { MOST_URGED } from '~/domain/reminders/urging'
import { recordLetterSent, urgeUnits, withdrawUrging } from '~/domain/reminders/urging.commands.server'
import { SentForm, UrgeForm, WithdrawForm } from '~/domain/reminders/urging.forms'
import { previewUrging } from '~/domain/reminders/urging-preview.queries.server'
import { findUrgingLetter } from '~/domain/reminders/urgings.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** `?ids=1,2`: whom letters about these directives would go to, as JSON. `?letter=3&format=docx|pdf`: the letter itself. */
export const loader = gatedLoader('reminder.read', async ({ db, url, today }) => {
  const letter = url.searchParams.get('letter')
  if (letter !== null)
    return download(await findUrgingLetter(db, idParam(letter)), letter, url.searchParams.get('format'))
  const ids = (url.searchParams.get('ids') ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isInteger(id) && id > 0)
  return Response.json(await previewUrging(db, { ids: ids.slice(0, MOST_URGED), day: today }))
})

async function download(found: Awaited<ReturnType<typeof findUrgingLetter>>, id: string, format: string | null) {
  if (!found || (format !== 'docx' && format !== 'pdf')) throw notFound()
  const bytes = format === 'docx' ? await writePaperDocx(found.paper) : await writePaperPdf(found.paper)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': format === 'docx' ? DOCX : 'application/pdf',
      'Content-Disposition': `attachment; filename="cong-van-don-doc-${found.madeOn}-${id}.${format}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-cache',
    },
  })
}

export const action = gatedAction('reminder.urge', async ({ request, db, actor, now, words, formats }) => {
  const values = formValues(await request.formData())
  const by = { by: actor, now }
  const checked = async <S extends z.ZodType, R extends object>(
    form: S,
    run: (value: z.infer<S>) => Promise<CommandResult<R>>,
  ): Promise<CommandResult<R>> => {
    const parsed = form.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  if (values.intent === 'urge') {
    const done = await checked(UrgeForm, (form) => urgeUnits(db, { ...form, ...by }))
    if (!done.ok) return answerRefusal(done, words)
    const { letters, directives } = done
    const said = words.reminders.urgedToast(formats.integer(letters), formats.integer(directives))
    return { ok: true as const, said }
  }
  const done =
    values.intent === 'withdraw'
      ? await checked(WithdrawForm, (form) => withdrawUrging(db, { ...form, ...by }))
      : values.intent === 'sent'
        ? await checked(SentForm, (form) => recordLetterSent(db, { ...form, ...by }))
        : null
  if (done === null) throw notFound()
  return done.ok ? { ok: true as const } : answerRefusal(done, words)
})
