import { z } from 'zod'
import { isDay } from './calendar-day'
import { readAmount } from './dong'

/** What the fields of every form are made of: what is posted is text, an empty field is «not given». Messages are issue keys. */
const blankAsNull = (value: unknown) => {
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : value
  return text === '' || text === undefined ? null : text
}
const tooLong = (most: number) => ({ message: 'errors.too-long', params: { most } })
const within = (most: number) => (value: string) => value.length <= most

/** Text of at most so many characters, or null. */
export const textField = (most: number) =>
  z.preprocess(blankAsNull, z.string().refine(within(most), tooLong(most)).nullable())
export const neededText = (most: number) =>
  z.preprocess(blankAsNull, z.string({ error: 'errors.required' }).refine(within(most), tooLong(most)))

/** An ISO day, or null. */
export const dayField = z.preprocess(blankAsNull, z.string().refine(isDay, { error: 'errors.not-a-day' }).nullable())
export const neededDay = z.preprocess(
  blankAsNull,
  z.string({ error: 'errors.required' }).refine(isDay, { error: 'errors.not-a-day' }),
)

/** One of a closed vocabulary, or null. */
export const choiceField = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(blankAsNull, z.enum(values, { error: 'errors.not-a-choice' }).nullable())
export const neededChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    blankAsNull,
    z.enum(values, { error: ({ input }) => (input === null ? 'errors.required' : 'errors.not-a-choice') }),
  )

/** The id of a row. */
export const rowId = z.coerce
  .number({ error: 'errors.not-a-choice' })
  .int({ error: 'errors.not-a-choice' })
  .positive({ error: 'errors.not-a-choice' })
export const referenceField = z.preprocess(blankAsNull, rowId.nullable())
export const neededReference = z.preprocess(
  blankAsNull,
  z.coerce
    .number({ error: 'errors.required' })
    .refine((value) => value > 0, { error: 'errors.required' })
    .refine(Number.isInteger, { error: 'errors.not-a-choice' }),
)

/** Money as officials type it («12,5 tỷ»), in whole dong (R1), or null. */
export const amountField = z.preprocess(
  blankAsNull,
  z
    .string()
    .nullable()
    .transform((typed, check) => (typed === null ? null : amountOf(typed, check))),
)
export const neededAmount = z.preprocess(blankAsNull, z.string({ error: 'errors.required' }).transform(amountOf))

function amountOf(typed: string, check: z.RefinementCtx): bigint {
  const reading = readAmount(typed)
  if (reading.ok) return reading.dong
  const { key, context } = reading.issue
  check.addIssue({ code: 'custom', message: key, params: context })
  return z.NEVER
}

/** A whole number within bounds, or null. */
export const numberField = (least: number, most: number) =>
  z.preprocess(
    blankAsNull,
    z.coerce
      .number({ error: 'errors.not-a-number' })
      .int({ error: 'errors.not-a-number' })
      .refine((value) => value >= least && value <= most, { message: 'errors.out-of-range', params: { least, most } })
      .nullable(),
  )

/** The version of the row that the person saw (R16). */
export const versionField = z.coerce.number().int().positive()
