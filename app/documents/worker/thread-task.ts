import type { DocumentReading } from '../document-reading'
import type { EnvelopeReading } from '../envelopes/envelope'

/** What the reading thread is given: bytes of a binary file, or the decoded text of a marked-up one. */
export type ReadTask = { kind: 'docx' | 'pdf'; bytes: Uint8Array } | { kind: 'html' | 'xml'; text: string }
/** A file that holds others: it is opened, what it holds is not yet read. */
export type OpenTask = { kind: 'envelope'; bytes: Uint8Array }
export type ThreadTask = ReadTask | OpenTask

export type ThreadAnswer<T extends ThreadTask> = T extends OpenTask ? EnvelopeReading : DocumentReading
