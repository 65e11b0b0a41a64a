import { z } from 'zod'
import { invalid } from '~/domain/command-result'
import { mendScanWords, readMendedText } from '~/domain/notices/mend-words.commands.server'
import { answerRefusal, idParam } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction } from '~/http/gate.server'

const Offset = z.coerce.number().int().min(0)
const MendForm = z.object({
  version: z.coerce.number().int().min(1),
  intent: z.enum(['mend', 'read-anew']),
  start: Offset.default(0),
  end: Offset.default(0),
  read: z.string().max(2000).default(''),
  words: z.string().max(2000).default(''),
})

/** Mends words of a scan, or reads the directives anew from the mended text. The page loads its state again after it. */
export const action = gatedAction('notice.bring-in', async ({ request, params, db, actor, now, words }) => {
  const noticeId = idParam(params.id)
  const form = await readForm(request, MendForm)
  if (!form.ok) return answerRefusal(invalid(...form.issues), words)
  const { intent, version, start, end, ...change } = form.value
  const mending = { noticeId, version, by: actor, now }
  const done =
    intent === 'mend'
      ? await mendScanWords(db, { ...mending, ...change, span: { start, end } })
      : await readMendedText(db, mending)
  return done.ok ? { ok: true as const, version: done.version } : answerRefusal(done, words)
})
