/** Kinds of organisation of the provincial administration, old and new (domain facts, section f). */
export const ORGANISATION_KINDS = [
  'peoples-committee',
  'office',
  'department',
  'division',
  'centre',
  'agency',
  'pmu',
  'district',
  'commune',
  'ministry',
  'ministry-unit',
  'enterprise',
  'other',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** How one unit became another. `moved` hands over a function while both live on. */
export const SUCCESSION_KINDS = ['merged', 'split', 'renamed', 'moved', 'abolished'] as const
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number]

export const NAME_KINDS = ['official', 'short', 'alias'] as const
export type NameKind = (typeof NAME_KINDS)[number]
