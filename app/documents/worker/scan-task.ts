import type { DocumentReading } from '../document-reading'
import type { ScanKind } from '../ocr/scan-reading'

/** What the recognising process is given, and what it says: pages done, and in the end the reading. */
export type ScanTask = { kind: ScanKind; bytes: Uint8Array }
export type ScanMessage = { done: number; of: number } | { reading: DocumentReading }
