export const OVERLAPS_PER_PAGE = 50

/** Parts of the list: what waits for a person, what was decided, and the other verdicts. */
export const OVERLAP_PARTS = ['to-judge', 'to-decide', 'decided', 'successor', 'intended', 'noise'] as const
export type OverlapPart = (typeof OVERLAP_PARTS)[number]

/** The list's view as its URL holds it: ?q=&show=&project=&page= */
export type OverlapFilter = { query: string; part: OverlapPart | null; projectId: number | null; page: number }

/** Reads a URL; what is not understood is left out, so that an old link still shows something. */
export function readOverlapFilter(search: URLSearchParams): OverlapFilter {
  const [page, project] = [Number(search.get('page')), Number(search.get('project'))]
  return {
    query: (search.get('q') ?? '').trim().slice(0, 200),
    part: OVERLAP_PARTS.find((part) => part === search.get('show')) ?? null,
    projectId: Number.isInteger(project) && project > 0 && project < 2 ** 31 ? project : null,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

/** The filter as a query, without what is as usual. */
export function overlapFilterQuery({ query, part, projectId, page }: OverlapFilter): string {
  const search = new URLSearchParams()
  if (query) search.set('q', query)
  if (part) search.set('show', part)
  if (projectId) search.set('project', String(projectId))
  if (page > 1) search.set('page', String(page))
  return search.size === 0 ? '' : `?${search}`
}

export const isOverlapFiltered = ({ query, part, projectId }: OverlapFilter): boolean =>
  query !== '' || part !== null || projectId !== null
