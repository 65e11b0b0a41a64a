import type { Enclosed } from '~/documents/read-with-enclosed.server'
import type { MessageHeader } from '~/domain/notices/message-header'
import type { DirectiveReading, NoticeReading, ReadingWarning } from '~/domain/notices/reading/reading'
import type { CliWords } from '../cli-words'

type WarningRecord = { code: string; message: string; at?: [number, number] }
type DirectiveRecord = Omit<DirectiveReading, 'clause' | 'warnings'> & { warnings: WarningRecord[] }

/** What came in the file, where that is a mail, a message or an archive: its header, the paper's name, all names. */
type EnclosedRecord = { message: MessageHeader; paper: string; files: string[] }

/** One line of `notice read --json`: the contract with scripts and other systems. */
export type NoticeRecord = { file: string; enclosed?: EnclosedRecord } & Omit<
  NoticeReading,
  'directives' | 'warnings' | 'found'
> & {
    directives: DirectiveRecord[]
    warnings: WarningRecord[]
  }

/** Phrases the warnings and leaves out what serves the screen alone (clauses, the rules that found each piece). */
export function noticeRecord(
  file: string,
  notice: NoticeReading,
  sentences: CliWords['reading']['warnings'],
  enclosed: Enclosed | null,
): NoticeRecord {
  const { directives, warnings, found: _, ...header } = notice
  const phrased = ({ code, data, at }: ReadingWarning): WarningRecord => ({ code, message: sentences[code](data), at })
  return {
    file,
    ...(enclosed ? { enclosed: enclosedRecord(enclosed) } : {}),
    ...header,
    directives: directives.map(({ clause: _, ...directive }) => ({
      ...directive,
      warnings: directive.warnings.map(phrased),
    })),
    warnings: warnings.map(phrased),
  }
}

const enclosedRecord = ({ files, read, message }: Enclosed): EnclosedRecord => ({
  message,
  paper: files[read]?.name ?? '',
  files: files.map(({ name }) => name),
})
