import { DECISION_TYPES, type DecisionType } from './decision-terms'

export const DECISIONS_SHOWN = ['waiting', 'taken'] as const
export type DecisionsShown = (typeof DECISIONS_SHOWN)[number]
export const DECISIONS_PER_PAGE = 50

/** The list of decisions as its URL says it. */
export type DecisionsView = {
  show: DecisionsShown
  q: string
  type: DecisionType | null
  project: number | null
  page: number
}

/** Reads the view out of a query string; nonsense asks nothing. */
export function readDecisionsView(query: URLSearchParams): DecisionsView {
  const whole = (name: string) => {
    const value = Number(query.get(name))
    return Number.isInteger(value) && value > 0 && value < 2_147_483_648 ? value : null
  }
  return {
    show: DECISIONS_SHOWN.find((value) => value === query.get('show')) ?? 'waiting',
    q: (query.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    type: DECISION_TYPES.find((value) => value === query.get('type')) ?? null,
    project: whole('project'),
    page: Math.min(whole('page') ?? 1, 1_000_000),
  }
}

/** The query string of a view: only what differs from the default. */
export function writeDecisionsView(view: DecisionsView): URLSearchParams {
  const query = new URLSearchParams()
  if (view.show !== 'waiting') query.set('show', view.show)
  if (view.q) query.set('q', view.q)
  if (view.type) query.set('type', view.type)
  if (view.project !== null) query.set('project', String(view.project))
  if (view.page > 1) query.set('page', String(view.page))
  return query
}
