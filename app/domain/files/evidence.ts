import type { Issue } from '~/domain/command-result'
import { fileKind } from './file-kind'

const MB = 1024 * 1024

/** What a person may attach to one report. Sizes in bytes. */
export const EVIDENCE_LIMITS = { files: 5, fileSize: 20 * MB } as const

/** Kinds as the file field of a form names them; the bytes decide in the end. */
export const EVIDENCE_ACCEPT =
  '.pdf,.doc,.docx,.odt,.xls,.xlsx,.pptx,.rtf,.txt,.csv,.jpg,.jpeg,.png,.gif,.tif,.tiff,.webp,.heic,.zip,.rar,.7z'

/** A file as somebody sends it. */
export type SentFile = { name: string; content: Uint8Array }

/** What is wrong with the files of one form; `field` is the form's file field. Empty means all may be kept. */
export function evidenceIssues(
  files: readonly SentFile[],
  field: string,
  most: number = EVIDENCE_LIMITS.files,
): Issue[] {
  const issues: Issue[] = []
  if (files.length > most) issues.push({ field, key: 'directives.too-many-files', context: { most } })
  for (const file of files) {
    const name = keptName(file.name)
    if (file.content.length === 0) issues.push({ field, key: 'directives.file-empty', context: { name } })
    else if (file.content.length > EVIDENCE_LIMITS.fileSize)
      issues.push({ field, key: 'directives.file-too-large', context: { name, most: EVIDENCE_LIMITS.fileSize / MB } })
    else if (!fileKind(file.content)) issues.push({ field, key: 'directives.file-kind-refused', context: { name } })
  }
  return issues
}

const LONGEST_NAME = 180

/** The name a file is kept under: NFC, its last part only, no control characters, not endless, ending kept. */
export function keptName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const clean = last.replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e]/g, '').trim() || 'tep-dinh-kem'
  if (clean.length <= LONGEST_NAME) return clean
  const ending = /\.[^.]{1,8}$/.exec(clean)?.[0] ?? ''
  return clean.slice(0, LONGEST_NAME - ending.length) + ending
}
