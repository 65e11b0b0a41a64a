import { z } from 'zod'
import { isDay } from '~/domain/calendar-day'
import { DeadlineForm } from '~/domain/directives/deadline.forms'
import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import { type NoticeDraft, TOUCHABLE } from './notice-draft'
import type { NoticeHeader } from './notice-header'
import { NOTICE_KINDS } from './notice-kind'
import { CONFIDENCE_LEVELS, CONFIDENCE_REASONS } from './reading/confidence/confidence'
import { PIECE_KINDS, WARNING_CODES } from './reading/reading'

const MOST_TEXT = 1000
const MOST_TITLE = 4000
const MOST_ROWS = 2000

const Day = z.string().refine(isDay, 'errors.not-a-day')
const Offset = z.number().int().min(0)
const Id = z.number().int().positive()
const span = { start: Offset, end: Offset }
const Line = (most = MOST_TEXT) => z.string().max(most, 'errors.too-long').nullable()
/** What a person left empty is not in the document. */
const Cleared = (most?: number) =>
  Line(most).transform((text) => text?.normalize('NFC').replace(/\s+/g, ' ').trim() || null)

const HeaderForm = z.object({
  number: Cleared(),
  symbol: Cleared(),
  issuer: Cleared(),
  place: Cleared(),
  issuedOn: Day.nullable(),
  kind: z.enum(NOTICE_KINDS).nullable(),
  title: Cleared(MOST_TITLE),
  chair: Cleared(),
  chairRole: Cleared(),
  meetingOn: Day.nullable(),
  signatory: Cleared(),
  signatoryTitle: Cleared(),
  recipients: z.array(z.string().max(MOST_TEXT)).max(500),
}) satisfies z.ZodType<NoticeHeader>

const Unit = z.object({
  printedName: z.string().min(1).max(MOST_TEXT),
  organisationId: Id.nullable(),
  how: z.string().max(100).optional(),
  candidates: z.array(Id).max(20).optional(),
  asGroup: z.boolean().optional(),
  taught: z
    .array(z.object({ organisationId: Id, by: z.string().max(200), on: Day }))
    .max(20)
    .optional(),
  chosen: z.object({ ambiguous: z.boolean() }).optional(),
})
const Stamped = z.object({ personId: z.string().max(100), name: z.string().max(200), at: z.string().max(40) })
const Piece = z.object({
  piece: z.enum(PIECE_KINDS),
  rule: z.string().max(100),
  ...span,
  directive: z.number().int().optional(),
})
const Warning = z.object({
  code: z.enum(WARNING_CODES),
  data: z.record(z.string(), z.string().max(MOST_TITLE)),
  at: z.tuple([Offset, Offset]).optional(),
  partners: z.array(z.string().max(20)).max(MOST_ROWS).optional(),
  settledReason: z.string().max(MOST_TEXT, 'errors.too-long').optional(),
  settledBy: Stamped.optional(),
  gone: z.boolean().optional(),
})
const ReadingConfidence = z.object({
  level: z.enum(CONFIDENCE_LEVELS),
  score: z.number().min(0).max(1),
  reasons: z
    .array(z.object({ code: z.enum(CONFIDENCE_REASONS), data: z.record(z.string(), z.string().max(MOST_TITLE)) }))
    .max(CONFIDENCE_REASONS.length),
})
const Directive = z.object({
  key: z.string().regex(/^d\d{1,6}$/),
  section: z.string().max(100),
  clause: z.object(span),
  ...span,
  role: z.enum(['lead', 'coordinate']),
  lead: z.array(Unit).max(200),
  leadInferred: z.boolean().optional(),
  coordinating: z.array(Unit).max(200),
  deadlineRaw: Line(),
  deadline: DeadlineForm,
  sharedDeadline: z.boolean().optional(),
  decision: z.enum(DECISION_KINDS),
  condition: Line(MOST_TITLE),
  projectIds: z.array(Id).max(100),
  noProject: z.boolean().optional(),
  confidence: ReadingConfidence.optional(),
  warnings: z.array(Warning).max(50),
  pieces: z.array(Piece).max(500),
  touched: z.array(z.enum(TOUCHABLE)),
  seen: z.boolean(),
  seenBy: Stamped.optional(),
})

const LessonsForm = z.object({
  names: z.array(z.string().min(1).max(MOST_TEXT)).max(500),
  phrases: z.array(z.object({ projectId: Id, phrase: z.string().max(200, 'errors.too-long') })).max(500),
})

/** A draft as the review page sends it. The browser keeps it whole; what it may hold is checked here again. */
export const DraftForm = z.object({
  directives: z.array(Directive).max(MOST_ROWS),
  warnings: z.array(Warning).max(200),
  found: z.array(Piece).max(20_000),
  issuerInferred: z.boolean().optional(),
  scannedPages: z.array(z.number().int().positive()).max(1000).optional(),
  lessons: LessonsForm.optional(),
  savedAt: z.string().max(40).optional(),
}) satisfies z.ZodType<NoticeDraft>

/** The review's form: the state as JSON with the version it grew from. */
export const ReviewForm = z.object({
  version: z.coerce.number().int().min(1),
  state: z
    .string()
    .transform((json, context) => {
      try {
        return JSON.parse(json) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'notices.draft-unreadable' })
        return z.NEVER
      }
    })
    .pipe(
      z.object({
        header: HeaderForm,
        draft: DraftForm,
        duplicateReason: z.string().max(MOST_TEXT).nullable(),
      }),
    ),
})
export type ReviewState = z.infer<typeof ReviewForm>['state']
