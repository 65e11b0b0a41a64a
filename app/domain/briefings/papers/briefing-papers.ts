import type { FrozenBriefing } from '../frozen'
import type { PaperMeans, SheetsOfBriefing } from './paper-values'
import { reportPaper } from './report'
import { slipPaper } from './slip'
import { submissionPaper } from './submission'

/** All papers of a briefing as values, made once when it is issued. */
export const withPapers = (briefing: SheetsOfBriefing, means: PaperMeans): FrozenBriefing => ({
  ...briefing,
  papers: {
    report: reportPaper(briefing, means),
    submission: submissionPaper(briefing, means),
    slips: briefing.sheets.map((sheet) => slipPaper(briefing, sheet, means)),
  },
})
