import { DOCUMENT_LIMITS as LIMITS } from '../document-limits'
import { readingQueue } from './reading-queue.server'

/** The one thread that opens and reads files of strangers, under the limits of `DOCUMENT_LIMITS`. */
export const inThread = readingQueue({
  time: LIMITS.readingTime,
  memory: LIMITS.readingMemory,
  idle: LIMITS.readingIdle,
})
