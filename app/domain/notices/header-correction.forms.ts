import { z } from 'zod'
import { isDay } from '~/domain/calendar-day'
import { NOTICE_KINDS } from './notice-kind'

const MOST_LINE = 1000
const MOST_TITLE = 4000

const clean = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .normalize('NFC')
        .replace(/[^\S\n]+/g, ' ')
        .trim() || null
    : (value ?? null)

const line = (most = MOST_LINE) =>
  z.preprocess(
    clean,
    z
      .string()
      .refine((text) => text.length <= most, { message: 'errors.too-long', params: { most } })
      .nullable(),
  )
const day = z.preprocess(clean, z.string().refine(isDay, 'errors.not-a-day').nullable())

/** What stands round the text of a confirmed notice, as its form sends it, with the reason of the correction. */
export const HeaderCorrectionForm = z
  .object({
    version: z.coerce.number().int().min(1),
    number: line(),
    symbol: line(),
    issuer: line(),
    place: line(),
    issuedOn: day,
    kind: z.preprocess(clean, z.enum(NOTICE_KINDS, 'errors.not-a-choice').nullable()),
    title: line(MOST_TITLE),
    chair: line(),
    chairRole: line(),
    meetingOn: day,
    signatory: line(),
    signatoryTitle: line(),
    recipients: z.preprocess(
      (value) =>
        (typeof value === 'string' ? value : '').split('\n').flatMap((one) => one.normalize('NFC').trim() || []),
      z.array(z.string().max(MOST_LINE, 'errors.too-long')).max(500, 'errors.too-long'),
    ),
    reason: z.string('errors.required').trim().min(1, 'errors.required').max(MOST_LINE, 'errors.too-long'),
  })
  .transform(({ version, reason, ...header }) => ({ version, reason, header }))

export const NoticeWarningForm = z.object({
  warningId: z.coerce.number('errors.required').int().positive(),
  reason: z.string().trim().max(MOST_LINE, 'errors.too-long').default(''),
})
