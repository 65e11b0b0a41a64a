import { z } from 'zod'
import { isDay } from '~/domain/calendar-day'
import { DeadlineForm } from '~/domain/directives/deadline.forms'
import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import { dayField, neededDay, neededText, referenceField, rowId, textField, versionField } from '~/domain/fields.forms'
import {
  type DraftConclusion,
  EFFECT_ACTS,
  FACT_CERTAINTIES,
  type MatterContent,
  MOST_CONCLUSIONS,
  MOST_FACTS,
  MOST_OPTIONS,
} from './matter'

const MOST_LINE = 300
const MOST_PROSE = 1200

/** The head of a briefing. */
const head = {
  title: neededText(MOST_LINE),
  meetingOn: neededDay,
  meetingTime: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'briefings.not-an-hour' })
      .nullable(),
  ),
  place: textField(MOST_LINE),
  chair: neededText(MOST_LINE),
}
export const NewBriefingForm = z.object({ ...head, correctsId: referenceField })
export type NewBriefing = z.infer<typeof NewBriefingForm>
export const BriefingHeadForm = z.object({ ...head, version: versionField })
export type BriefingHead = Omit<z.infer<typeof BriefingHeadForm>, 'version'>

export const VersionForm = z.object({ version: versionField })

const clean = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const Line = z
  .string()
  .transform(clean)
  .refine((text) => text.length <= MOST_PROSE, { error: 'errors.too-long', params: { most: MOST_PROSE } })
const NeededLine = Line.refine((text) => text !== '', { error: 'errors.required' })
const LineOrNone = Line.nullable().transform((text) => text || null)
const Day = z.string().refine(isDay, { error: 'errors.not-a-day' })
const Id = z.number().int().positive()

const Conclusion = z.object({
  kind: z.enum(DECISION_KINDS),
  leads: z.array(NeededLine).max(10),
  coordinating: z.array(NeededLine).max(20),
  task: NeededLine,
  deadline: DeadlineForm,
  condition: LineOrNone,
  effect: z
    .object({
      act: z.enum(EFFECT_ACTS),
      projectId: Id,
      planId: Id.nullable(),
      bidPackageId: Id.nullable(),
      leaseId: Id.nullable(),
      pauseId: Id.nullable(),
    })
    .nullable(),
}) satisfies z.ZodType<DraftConclusion>

/** A sheet as the editor sends it: JSON in one field; issues are named by their place, `facts.0.words`. */
export const MatterForm = z.object({
  question: NeededLine,
  facts: z
    .array(
      z.object({
        words: NeededLine,
        figure: LineOrNone,
        on: Day,
        source: NeededLine,
        link: z
          .string()
          .regex(/^\/[\w./?=&-]*$/)
          .max(MOST_LINE)
          .nullable(),
        certainty: z.enum(FACT_CERTAINTIES),
      }),
    )
    .max(MOST_FACTS),
  options: z
    .array(
      z.object({
        key: z.string().regex(/^[a-z]$/),
        title: NeededLine,
        effect: Line,
        money: LineOrNone,
        conclusions: z.array(Conclusion).max(MOST_CONCLUSIONS),
      }),
    )
    .max(MOST_OPTIONS),
  waiting: LineOrNone,
  recommended: z.string().max(1).nullable(),
  reason: LineOrNone,
}) satisfies z.ZodType<MatterContent>

/** What the meeting said: an option, or own words, or both. */
export const OutcomeForm = z.object({
  optionKey: z
    .string()
    .regex(/^[a-z]$/)
    .nullable(),
  words: LineOrNone,
  saidBy: NeededLine,
  saidOn: Day,
  conclusions: z.array(Conclusion).max(MOST_CONCLUSIONS),
})
export type OutcomeGiven = Omit<z.infer<typeof OutcomeForm>, 'conclusions'> & {
  conclusions: readonly DraftConclusion[]
}

/** What is asked on the page of a briefing besides its sheets. */
export const PickForm = z.object({ keys: z.array(z.string().max(60)).min(1, { error: 'briefings.nothing-picked' }) })
export const OwnMatterForm = z
  .object({ projectId: referenceField, question: textField(MOST_LINE) })
  .refine(({ projectId, question }) => projectId !== null || question !== null, {
    path: ['question'],
    error: 'briefings.project-or-question',
  })
export const MatterIdForm = z.object({ matterId: rowId })
export const OrderForm = z.object({ ids: z.array(rowId).min(1) })

/** The press that carries a conclusion out, with what the act needs beyond the meeting's words. */
export const CarryOutForm = z
  .object({
    conclusionId: rowId,
    reviewOn: dayField,
    /** A lease's new last day; left out where the appendix is not signed yet. */
    newEndsOn: dayField,
    signedOn: dayField,
    noticeBy: dayField,
    documentNumber: textField(MOST_LINE),
  })
  .refine(({ newEndsOn, documentNumber }) => newEndsOn === null || documentNumber !== null, {
    path: ['documentNumber'],
    error: 'leases.renewal-without-cause',
  })
export type CarryOut = z.infer<typeof CarryOutForm>
