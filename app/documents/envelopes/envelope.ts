import type { MessageHeader } from '~/domain/notices/message-header'
import type { DocumentIssue } from '../document-reading'

/** A file inside another. `body`: it is the words of the mail itself. */
export type EnclosedFile = { name: string; bytes: Uint8Array; body?: true }

/** What a file that holds others came to: what it says of itself, and all files in it, in its order. */
export type Envelope = { message: MessageHeader; files: EnclosedFile[] }

/** `envelope` null: the file holds no others, it is a document itself (a DOCX is an archive too). */
export type EnvelopeReading = { ok: true; envelope: Envelope | null } | { ok: false; issue: DocumentIssue }
