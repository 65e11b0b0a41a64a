import { APPRAISAL_STATES, type AppraisalState } from './appraisal-terms'

export const APPRAISALS_PER_PAGE = 50

/** The list's view as its URL holds it: ?q=&state=&project=&page= */
export type AppraisalFilter = { query: string; state: AppraisalState | null; projectId: number | null; page: number }

/** Reads a URL; what is not understood is left out, so that an old link still shows something. */
export function readAppraisalFilter(search: URLSearchParams): AppraisalFilter {
  const [page, project] = [Number(search.get('page')), Number(search.get('project'))]
  return {
    query: (search.get('q') ?? '').trim().slice(0, 200),
    state: APPRAISAL_STATES.find((state) => state === search.get('state')) ?? null,
    projectId: Number.isInteger(project) && project > 0 && project < 2 ** 31 ? project : null,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

/** The filter as a query, without what is as usual. */
export function appraisalFilterQuery({ query, state, projectId, page }: AppraisalFilter): string {
  const search = new URLSearchParams()
  if (query) search.set('q', query)
  if (state) search.set('state', state)
  if (projectId) search.set('project', String(projectId))
  if (page > 1) search.set('page', String(page))
  return search.size === 0 ? '' : `?${search}`
}

export const isFiltered = ({ query, state, projectId }: AppraisalFilter): boolean =>
  query !== '' || state !== null || projectId !== null
