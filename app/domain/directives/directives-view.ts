import { isDay } from '~/domain/calendar-day'
import { DECISION_KINDS, type DecisionKind } from './decision-kind'
import { DONE_STANDINGS, STANDINGS, type Standing } from './standing'

/** What the follow-up list asks for. Lists are alternatives; an empty list asks nothing. Days ISO, inclusive. */
export type DirectivesFilter = {
  /** Words of the directive or the number of its notice; accents do not matter. */
  q: string
  unit: number[]
  part: 'either' | 'lead' | 'coordinating'
  notice: number | null
  project: number | null
  standing: Standing[]
  from: string | null
  to: string | null
  kind: DecisionKind[]
  /** Only what the person's own units lead or co-ordinate. */
  mine: boolean
  warnings: boolean
  extension: boolean
  awaiting: boolean
  stale: boolean
}

export const DIRECTIVE_SORTS = ['due', 'issued', 'unit', 'report'] as const
export type DirectiveSort = (typeof DIRECTIVE_SORTS)[number]

/** The whole screen as its URL says it. */
export type DirectivesView = DirectivesFilter & {
  sort: { by: DirectiveSort; down: boolean }
  page: number
  /** The list, or the counts by unit. */
  show: 'list' | 'units'
  /** The directive that stands open beside the list. */
  open: number | null
}

export const DIRECTIVES_PAGE = 50
const FLAGS = ['mine', 'warnings', 'extension', 'awaiting', 'stale'] as const
export type DirectivesFlag = (typeof FLAGS)[number]

/** Reads the view out of a query string. Nonsense asks nothing: an old or mistyped link still opens. */
export function readDirectivesView(query: URLSearchParams): DirectivesView {
  const given = (name: string): string[] => query.getAll(name).flatMap((value) => value.split(','))
  const several = <T extends string>(name: string, known: readonly T[]): T[] =>
    known.filter((value) => given(name).includes(value))
  const ids = (name: string): number[] => [...new Set(given(name).map(Number))].filter(isRowId)
  const day = (name: string): string | null => (isDay(query.get(name) ?? '') ? query.get(name) : null)
  const flag = (name: DirectivesFlag): boolean => query.get(name) === '1'
  const sorted = query.get('sort') ?? ''
  const by = DIRECTIVE_SORTS.find((name) => name === sorted.replace(/^-/, ''))
  const page = Number(query.get('page'))
  const done = given('standing').includes('done') ? DONE_STANDINGS : []
  return {
    q: (query.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    unit: ids('unit'),
    part: several('part', ['lead', 'coordinating'] as const)[0] ?? 'either',
    notice: ids('notice')[0] ?? null,
    project: ids('project')[0] ?? null,
    standing: STANDINGS.filter((one) => given('standing').includes(one) || done.some((other) => other === one)),
    from: day('from'),
    to: day('to'),
    kind: several('kind', DECISION_KINDS),
    mine: flag('mine'),
    warnings: flag('warnings'),
    extension: flag('extension'),
    awaiting: flag('awaiting'),
    stale: flag('stale'),
    sort: by ? { by, down: sorted.startsWith('-') } : { by: 'due', down: false },
    page: Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1,
    show: query.get('show') === 'units' ? 'units' : 'list',
    open: ids('open')[0] ?? null,
  }
}

const isRowId = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 2_147_483_648

/** The query string of a view: only what differs from the default, always in the same order. */
export function writeDirectivesView(view: DirectivesView): URLSearchParams {
  const query = new URLSearchParams()
  const put = (name: string, value: string | number | null | false) => {
    if (value !== null && value !== false && value !== '') query.set(name, String(value))
  }
  put('q', view.q)
  put('unit', view.unit.join(','))
  put('part', view.part !== 'either' && view.part)
  put('notice', view.notice)
  put('project', view.project)
  put('standing', standingWords(view.standing))
  put('from', view.from)
  put('to', view.to)
  put('kind', view.kind.join(','))
  for (const flag of FLAGS) put(flag, view[flag] && '1')
  put('sort', (view.sort.by !== 'due' || view.sort.down) && `${view.sort.down ? '-' : ''}${view.sort.by}`)
  put('page', view.page > 1 && view.page)
  put('show', view.show === 'units' && view.show)
  put('open', view.open)
  return query
}

/** All three ways of being done are written as one word. */
function standingWords(standings: readonly Standing[]): string {
  const done = DONE_STANDINGS.every((one) => standings.includes(one))
  if (!done) return standings.join(',')
  return [...standings.filter((one) => !(DONE_STANDINGS as readonly Standing[]).includes(one)), 'done'].join(',')
}

/** A view with some of it changed. The first page is shown again and the side panel closes, unless the change says so. */
export const changedDirectivesView = (view: DirectivesView, change: Partial<DirectivesView>): DirectivesView => ({
  ...view,
  page: 1,
  open: null,
  ...change,
})

export const ALL_DIRECTIVES: DirectivesView = readDirectivesView(new URLSearchParams())

/** True where something narrows the list, so that an empty one can say why. */
export const isNarrowed = (view: DirectivesView): boolean =>
  writeDirectivesView({ ...ALL_DIRECTIVES, ...view, sort: ALL_DIRECTIVES.sort, page: 1, show: 'list', open: null })
    .size > 0
