import type { DirectiveReading, NoticeReading, ReadingWarning } from '~/domain/notices/reading/reading'
import type { CliWords } from '../cli-words'

type WarningRecord = { code: string; message: string; at?: [number, number] }
type DirectiveRecord = Omit<DirectiveReading, 'clause' | 'warnings'> & { warnings: WarningRecord[] }

/** One line of `notice read --json`: the contract with scripts and other systems. */
export type NoticeRecord = { file: string } & Omit<NoticeReading, 'directives' | 'warnings' | 'found'> & {
    directives: DirectiveRecord[]
    warnings: WarningRecord[]
  }

/** Phrases the warnings and leaves out what serves the screen alone (clauses, the rules that found each piece). */
export function noticeRecord(
  file: string,
  notice: NoticeReading,
  sentences: CliWords['reading']['warnings'],
): NoticeRecord {
  const { directives, warnings, found: _, ...header } = notice
  const phrased = ({ code, data, at }: ReadingWarning): WarningRecord => ({ code, message: sentences[code](data), at })
  return {
    file,
    ...header,
    directives: directives.map(({ clause: _, ...directive }) => ({
      ...directive,
      warnings: directive.warnings.map(phrased),
    })),
    warnings: warnings.map(phrased),
  }
}
