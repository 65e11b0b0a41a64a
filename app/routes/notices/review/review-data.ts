import type { Enclosed } from '~/domain/notices/enclosed-files.queries.server'
import type { OpenDraft } from '~/domain/notices/notice-draft.queries.server'
import type { ProjectSuggestion } from '~/domain/notices/project-suggestions'
import type { SameNotice } from '~/domain/notices/same-notice.queries.server'
import type { PackedCalendar } from '~/domain/working-calendar'
import type { ProjectName, UnitName } from './names'

/** What the review comes with. */
export type ReviewData = {
  notice: OpenDraft
  same: SameNotice[]
  /** The message and files that the paper came with. */
  enclosed: Enclosed | null
  units: UnitName[]
  projects: ProjectName[]
  suggestions: Record<string, ProjectSuggestion[]>
  /** For terms in working days. */
  calendar: PackedCalendar
  mayAddUnits: boolean
  me: { personId: string; name: string }
  /** The file was handed in a second time and led back here. */
  again: boolean
}
