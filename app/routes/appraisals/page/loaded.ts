import type { AppraisalPage } from '~/domain/appraisals/appraisal-page.queries.server'
import type { OutturnYear } from '~/domain/appraisals/outturn'
import type { LeaseRules } from '~/domain/leases/lease-guards'
import type { HistoryEntry } from '~/ui/text/history'
import type { DecisionChoice } from './decide-fields'

/** What the page of an appraisal is shown from. */
export type AppraisalLoaded = {
  page: AppraisalPage
  rules: LeaseRules | null
  law: string | null
  /** How a notice could say what is recommended. */
  draft: string | null
  history: HistoryEntry[]
  outturn: OutturnYear[]
  decisions: DecisionChoice[]
  mayChange: boolean
  mayDecide: boolean
}
