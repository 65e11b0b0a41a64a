import { HORIZONS, type Horizon } from './lease-standing'

export const LEASES_PER_PAGE = 50

/** The list's view as its URL holds it: ?q=&horizon=&closed=1&project=&page= */
export type LeaseFilter = {
  query: string
  horizon: Horizon | null
  closed: boolean
  projectId: number | null
  page: number
}

/** Reads a URL; what is not understood is left out, so that an old link still shows something. */
export function readLeaseFilter(search: URLSearchParams): LeaseFilter {
  const page = Number(search.get('page'))
  const project = Number(search.get('project'))
  return {
    query: (search.get('q') ?? '').trim().slice(0, 200),
    horizon: HORIZONS.find((horizon) => horizon === search.get('horizon')) ?? null,
    closed: search.get('closed') === '1',
    projectId: Number.isInteger(project) && project > 0 && project < 2 ** 31 ? project : null,
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  }
}

/** The query string of a view; what has its usual value is left out. */
export function leaseFilterQuery(filter: LeaseFilter): string {
  const search = new URLSearchParams()
  if (filter.query) search.set('q', filter.query)
  if (filter.horizon) search.set('horizon', filter.horizon)
  if (filter.closed) search.set('closed', '1')
  if (filter.projectId) search.set('project', String(filter.projectId))
  if (filter.page > 1) search.set('page', String(filter.page))
  const query = search.toString()
  return query ? `?${query}` : ''
}

export const isFiltered = ({ query, horizon, closed, projectId }: LeaseFilter): boolean =>
  Boolean(query || horizon || closed || projectId)
