import type { EvaluationPage, listVoidedRounds } from '~/domain/evaluations/evaluation-page.queries.server'
import type { OrderingClause } from '~/domain/evaluations/ordering-clause.server'
import type { SensitivityDrawn } from '~/ui/pictures/sensitivity-picture'
import type { HistoryEntry } from '~/ui/text/history'

/** What the page of an evaluation is drawn from. */
export type Loaded = {
  page: EvaluationPage
  clause: OrderingClause | null
  rounds: Awaited<ReturnType<typeof listVoidedRounds>>
  history: HistoryEntry[]
  pictures: SensitivityDrawn[]
  choices: { value: string; label: string }[]
  mayChange: boolean
  maySettle: boolean
}
