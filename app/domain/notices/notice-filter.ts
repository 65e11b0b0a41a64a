import { NOTICE_KINDS, type NoticeKind } from './notice-kind'

export const NOTICES_PER_PAGE = 50

/** The register's view as its URL holds it: ?q=&kind=&issuer=&year=&warnings=1&sort=&page= */
export type NoticeFilter = {
  query: string
  kind: NoticeKind | null
  issuer: string | null
  year: number | null
  /** Only notices with a warning that nobody has settled, about itself or about one of its directives. */
  warnings: boolean
  sort: 'newest' | 'oldest'
  page: number
}

/** Reads a URL; what is not understood is left out rather than refused, so that an old link still shows something. */
export function readNoticeFilter(search: URLSearchParams): NoticeFilter {
  const year = Number(search.get('year'))
  const page = Number(search.get('page'))
  return {
    query: (search.get('q') ?? '').trim().slice(0, 200),
    kind: NOTICE_KINDS.find((kind) => kind === search.get('kind')) ?? null,
    issuer: search.get('issuer')?.trim() || null,
    year: Number.isInteger(year) && year >= 1900 && year <= 9999 ? year : null,
    warnings: search.get('warnings') === '1',
    sort: search.get('sort') === 'oldest' ? 'oldest' : 'newest',
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  }
}

/** The query string of a view; what has its usual value is left out. Other parameters of the page may be handed in. */
export function noticeFilterQuery(filter: NoticeFilter, keep: readonly (readonly [string, string])[] = []): string {
  const search = new URLSearchParams(keep.map(([key, value]) => [key, value]))
  if (filter.query) search.set('q', filter.query)
  if (filter.kind) search.set('kind', filter.kind)
  if (filter.issuer) search.set('issuer', filter.issuer)
  if (filter.year) search.set('year', String(filter.year))
  if (filter.warnings) search.set('warnings', '1')
  if (filter.sort !== 'newest') search.set('sort', filter.sort)
  if (filter.page > 1) search.set('page', String(filter.page))
  const query = search.toString()
  return query ? `?${query}` : ''
}

export const isFiltered = ({ query, kind, issuer, year, warnings }: NoticeFilter): boolean =>
  Boolean(query || kind || issuer || year || warnings)
