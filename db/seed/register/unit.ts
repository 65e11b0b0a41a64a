import type { OrganisationKind } from '~/domain/organisations/organisation-kind'
import type { SampleOrganisation } from '../sample-shapes'

type Life = { parent?: string; from?: string; to?: string; short?: string; aliases?: string[] }

/** A unit that bears one official name all its life. */
export function unit(key: string, kind: OrganisationKind, official: string, life: Life = {}): SampleOrganisation {
  const { parent, from, to, short, aliases = [] } = life
  const lasting = { from, to }
  return {
    key,
    kind,
    parent,
    from,
    to,
    names: [
      { kind: 'official', name: official, ...lasting },
      ...(short ? [{ kind: 'short' as const, name: short, ...lasting }] : []),
      ...aliases.map((name) => ({ kind: 'alias' as const, name })),
    ],
  }
}
