/** What the reading thread is given: bytes of a binary file, or the decoded text of a marked-up one. */
export type ThreadTask = { kind: 'docx' | 'pdf'; bytes: Uint8Array } | { kind: 'html' | 'xml'; text: string }
