import type { SentFile } from '~/domain/files/evidence'
import type { MessageHeader } from './message-header'

/** The files that came in one mail, message or archive with the paper; `paper` is the index of the one that was read. */
export type EnclosedFiles = {
  files: (SentFile & { mediaType?: string })[]
  paper: number
  message: MessageHeader
}

/** Media types whose words the reader of documents can take for a paper. */
const READABLE = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/html',
  'text/plain',
  'application/xml',
]

/** Whether an enclosed file may be read as the paper instead. */
export const isReadable = (mediaType: string): boolean => READABLE.some((readable) => mediaType.startsWith(readable))
