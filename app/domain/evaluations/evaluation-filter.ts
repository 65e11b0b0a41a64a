import { EVALUATION_STATES, type EvaluationState } from './evaluation-terms'

export const EVALUATIONS_PER_PAGE = 50

/** The list's view as its URL holds it: ?q=&state=&page= */
export type EvaluationFilter = { query: string; state: EvaluationState | null; page: number }

/** Reads a URL; what is not understood is left out, so that an old link still shows something. */
export function readEvaluationFilter(search: URLSearchParams): EvaluationFilter {
  const page = Number(search.get('page'))
  return {
    query: (search.get('q') ?? '').trim().slice(0, 200),
    state: EVALUATION_STATES.find((state) => state === search.get('state')) ?? null,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

/** The filter as a query, without what is as usual. */
export function evaluationFilterQuery({ query, state, page }: EvaluationFilter): string {
  const search = new URLSearchParams()
  if (query) search.set('q', query)
  if (state) search.set('state', state)
  if (page > 1) search.set('page', String(page))
  return search.size === 0 ? '' : `?${search}`
}
