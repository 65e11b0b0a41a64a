import { fold } from '~/domain/vietnamese-text'
import type { BoardUnit } from './roll-out-board'
import { ROLL_OUT_STANDINGS, type RollOutStanding } from './standing'

/** The board as its URL holds it: ?q=&unit=&standing=&first=1&item= */
export type RollOutView = {
  q: string
  unit: number | null
  standing: RollOutStanding | null
  /** Only units that have not named their first service. */
  firstMissing: boolean
  /** The service that stands open beside the board. */
  item: number | null
}

/** Reads a URL; what is not understood asks nothing, so that an old link still shows something. */
export function readRollOutView(search: URLSearchParams): RollOutView {
  const id = (name: string) => {
    const value = Number(search.get(name))
    return Number.isInteger(value) && value > 0 && value < 2 ** 31 ? value : null
  }
  return {
    q: (search.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    unit: id('unit'),
    standing: ROLL_OUT_STANDINGS.find((one) => one === search.get('standing')) ?? null,
    firstMissing: search.get('first') === '1',
    item: id('item'),
  }
}

/** The query string of a view; what has its usual value is left out. */
export function rollOutQuery(view: RollOutView): string {
  const search = new URLSearchParams()
  if (view.q) search.set('q', view.q)
  for (const name of ['unit', 'standing', 'item'] as const)
    if (view[name] !== null) search.set(name, String(view[name]))
  if (view.firstMissing) search.set('first', '1')
  const query = search.toString()
  return query ? `?${query}` : ''
}

export const isNarrowedRollOut = ({ q, unit, standing, firstMissing }: RollOutView): boolean =>
  Boolean(q || unit || standing || firstMissing)

/** The units and services that a view asks for; a board is small, so that all of it is read and counted. */
export function shownUnits(units: readonly BoardUnit[], view: RollOutView): BoardUnit[] {
  const words = fold(view.q).split(/\s+/).filter(Boolean)
  return units
    .filter((unit) => (view.unit === null || unit.id === view.unit) && (!view.firstMissing || unit.firstMissing))
    .map((unit) => ({
      ...unit,
      rows: unit.rows.filter((row) => {
        const text = fold(`${unit.name} ${row.name} ${row.code ?? ''} ${row.area ?? ''}`)
        return (view.standing === null || row.standing === view.standing) && words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ rows }) => rows.length > 0)
}
