import {
  BID_PACKAGE_STATES,
  type BidPackageState,
  PROCUREMENT_FIELDS,
  PROCUREMENT_METHODS,
  type ProcurementField,
  type ProcurementMethod,
} from './bid-package-terms'

const PACKAGE_SORTS = ['project', 'value', 'state', 'planned'] as const
export type PackageSort = (typeof PACKAGE_SORTS)[number]

/** The list of packages as its URL says it. Lists are alternatives; an empty one asks nothing. */
export type PackagesView = {
  q: string
  state: BidPackageState[]
  method: ProcurementMethod[]
  field: ProcurementField[]
  project: number | null
  /** Only what stands still. */
  paused: boolean
  sort: { by: PackageSort; down: boolean }
  show: 'table' | 'board'
  page: number
}

export const PACKAGES_PAGE = 50

/** Reads the view out of a query string. Nonsense asks nothing: an old or mistyped link still opens. */
export function readPackagesView(query: URLSearchParams): PackagesView {
  const given = (name: string): string[] => query.getAll(name).flatMap((value) => value.split(','))
  const several = <T extends string>(name: string, known: readonly T[]): T[] =>
    known.filter((value) => given(name).includes(value))
  const project = Number(query.get('project'))
  const sorted = query.get('sort') ?? ''
  const by = PACKAGE_SORTS.find((name) => name === sorted.replace(/^-/, ''))
  const page = Number(query.get('page'))
  return {
    q: (query.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    state: several('state', BID_PACKAGE_STATES),
    method: several('method', PROCUREMENT_METHODS),
    field: several('field', PROCUREMENT_FIELDS),
    project: Number.isInteger(project) && project > 0 && project < 2_147_483_648 ? project : null,
    paused: query.get('paused') === '1',
    sort: by ? { by, down: sorted.startsWith('-') } : { by: 'state', down: false },
    show: query.get('show') === 'board' ? 'board' : 'table',
    page: Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1,
  }
}

/** The query string of a view: only what differs from the default, always in the same order. */
export function packagesQuery(view: PackagesView): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | false) => {
    if (value) query.set(name, value)
  }
  put('q', view.q)
  for (const name of ['state', 'method', 'field'] as const) put(name, view[name].join(','))
  put('project', view.project !== null && String(view.project))
  put('paused', view.paused && '1')
  put('sort', (view.sort.by !== 'state' || view.sort.down) && `${view.sort.down ? '-' : ''}${view.sort.by}`)
  put('show', view.show === 'board' && view.show)
  put('page', view.page > 1 && String(view.page))
  return query.size > 0 ? `?${query}` : ''
}

/** A view with some of it changed; the first page is shown again unless the change says so. */
export const changedPackagesView = (view: PackagesView, change: Partial<PackagesView>): PackagesView => ({
  ...view,
  page: 1,
  ...change,
})

export const ALL_PACKAGES: PackagesView = readPackagesView(new URLSearchParams())

/** True where something narrows the list, so that an empty one can say why. */
export const isNarrowed = (view: PackagesView): boolean =>
  packagesQuery({ ...view, sort: ALL_PACKAGES.sort, show: 'table', page: 1 }) !== ''
