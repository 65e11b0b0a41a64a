import { ORGANISATION_KINDS, type OrganisationKind } from './organisation-kind'

/** Which units a list shows: those of the day, those that have ended, all, or those with duties nobody answers for. */
const REGISTER_STATES = ['living', 'ended', 'all', 'orphaned'] as const
export type RegisterState = (typeof REGISTER_STATES)[number]

export type RegisterFilter = { q: string; state: RegisterState; kind: OrganisationKind | null }

/** Reads the filter out of a query string; nonsense asks nothing. */
export function readRegisterFilter(query: URLSearchParams): RegisterFilter {
  return {
    q: (query.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    state: REGISTER_STATES.find((state) => state === query.get('state')) ?? 'living',
    kind: ORGANISATION_KINDS.find((kind) => kind === query.get('kind')) ?? null,
  }
}

/** The query string of a filter with some of it changed; what is the default is left out. */
export function registerQuery(filter: RegisterFilter, change: Partial<RegisterFilter> = {}): string {
  const { q, state, kind } = { ...filter, ...change }
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (state !== 'living') query.set('state', state)
  if (kind) query.set('kind', kind)
  const written = query.toString()
  return written ? `?${written}` : ''
}
