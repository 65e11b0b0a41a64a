import { PROJECT_FIELDS, type ProjectField } from '~/domain/projects/project-terms'
import { SYSTEM_STATES, type SystemState, UNIT_STANDINGS, type UnitStanding } from './system-terms'

export const SYSTEMS_PER_PAGE = 100
const SHOWN = ['list', 'board', 'map'] as const
export type SystemsShown = (typeof SHOWN)[number]

/** The screen as its URL holds it: ?show=&q=&field=&state=&unit=&core=&standing=&concerned=1&page= */
export type SystemsView = {
  show: SystemsShown
  q: string
  field: ProjectField | null
  state: SystemState | null
  unit: number | null
  /** The board's core system; the first there is where none is named. */
  core: number | null
  standing: UnitStanding | null
  concerned: boolean
  page: number
}

/** Reads a URL; what is not understood asks nothing, so that an old link still shows something. */
export function readSystemsView(search: URLSearchParams): SystemsView {
  const known = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === search.get(name)) ?? null
  const id = (name: string) => {
    const value = Number(search.get(name))
    return Number.isInteger(value) && value > 0 && value < 2 ** 31 ? value : null
  }
  return {
    show: known('show', SHOWN) ?? 'list',
    q: (search.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    ...{ field: known('field', PROJECT_FIELDS), state: known('state', SYSTEM_STATES) },
    ...{ unit: id('unit'), core: id('core'), standing: known('standing', UNIT_STANDINGS) },
    concerned: search.get('concerned') === '1',
    page: Math.min(id('page') ?? 1, 100_000),
  }
}

export const ALL_SYSTEMS: SystemsView = readSystemsView(new URLSearchParams())

/** The query string of a view; what has its usual value is left out. */
export function systemsQuery(view: SystemsView): string {
  const search = new URLSearchParams()
  if (view.show !== 'list') search.set('show', view.show)
  if (view.q) search.set('q', view.q)
  for (const name of ['field', 'state', 'unit', 'core', 'standing'] as const)
    if (view[name] !== null) search.set(name, String(view[name]))
  if (view.concerned) search.set('concerned', '1')
  if (view.page > 1) search.set('page', String(view.page))
  const query = search.toString()
  return query ? `?${query}` : ''
}

export const isNarrowedSystems = ({ q, field, state, unit, standing, concerned }: SystemsView): boolean =>
  Boolean(q || field || state || unit || standing || concerned)
