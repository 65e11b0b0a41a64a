import { z } from 'zod'

/** What every list takes: how many, and the cursor of the page before. */
const MOST_ITEMS = 200

/** A cursor is opaque to programs; behind it stands the last id seen. */
export const cursorOf = (id: number): string => Buffer.from(`after:${id}`).toString('base64url')

const cursor = z
  .string()
  .optional()
  .transform((given, check) => {
    if (given === undefined) return 0
    const id = Number(/^after:(\d{1,10})$/.exec(Buffer.from(given, 'base64url').toString())?.[1])
    if (Number.isInteger(id)) return id
    check.addIssue({ code: 'custom', message: 'api.not-a-cursor' })
    return z.NEVER
  })

const limit = z.coerce.number({ error: 'errors.not-a-number' }).int().min(1).max(MOST_ITEMS).default(50)

/** `?cursor=&limit=` beside an endpoint's own filters. */
export const listQuery = <Shape extends z.ZodRawShape>(own: Shape) => z.object({ cursor, limit, ...own })

export const idFilter = z.coerce.number({ error: 'errors.not-a-choice' }).int().positive().max(2_147_483_647).optional()

/** Whole dong as digits: no number of JSON can hold all of them exactly (R1). */
export const dong = z.string().regex(/^-?\d+$/)
export const day = z.iso.date()
export const id = z.int().positive()
export const version = z.int().positive()
