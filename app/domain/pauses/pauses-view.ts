export const PAUSES_SHOWN = ['open', 'over', 'all'] as const
export type PausesShown = (typeof PAUSES_SHOWN)[number]

export const PAUSES_PER_PAGE = 50

/** The list of pauses as its URL says it. */
export type PausesView = { show: PausesShown; q: string; project: number | null; page: number }

/** Reads the view out of a query string; nonsense asks nothing. */
export function readPausesView(query: URLSearchParams): PausesView {
  const id = Number(query.get('project'))
  const page = Number(query.get('page'))
  return {
    show: PAUSES_SHOWN.find((value) => value === query.get('show')) ?? 'open',
    q: (query.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    project: Number.isInteger(id) && id > 0 && id < 2_147_483_648 ? id : null,
    page: Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1,
  }
}

/** The query string of a view: only what differs from the default. */
export function writePausesView(view: PausesView): URLSearchParams {
  const query = new URLSearchParams()
  if (view.show !== 'open') query.set('show', view.show)
  if (view.q) query.set('q', view.q)
  if (view.project !== null) query.set('project', String(view.project))
  if (view.page > 1) query.set('page', String(view.page))
  return query
}
