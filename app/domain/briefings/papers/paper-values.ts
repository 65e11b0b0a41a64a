import { dayAt } from '~/domain/calendar-day'
import type { DeadlineInWords } from '~/domain/papers/conclusion-words'
import type { PaperTemplate } from '~/domain/papers/paper-template'
import type { FrozenBriefing, FrozenSheet } from '../frozen'

/** What the papers of a briefing are made with: each kind's template of the office, and how a deadline is worded. */
export type PaperMeans = {
  templates: Record<'report' | 'submission' | 'proposal-slip', PaperTemplate>
  inWords: DeadlineInWords
}

/** A briefing before its papers are made. */
export type SheetsOfBriefing = Omit<FrozenBriefing, 'papers'>

/** The papers' day: that of the figures, in Asia/Ho_Chi_Minh. */
export const paperDay = ({ asOf }: Pick<SheetsOfBriefing, 'asOf'>): string => dayAt(new Date(asOf))

/** Sheets that ask for a decision; the others only inform. */
export const asking = (sheets: readonly FrozenSheet[]): FrozenSheet[] =>
  sheets.filter(({ content }) => content.options.length > 0)
