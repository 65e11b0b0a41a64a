/** What a person says of two projects that look alike; null where nobody has looked yet. */
export const OVERLAP_VERDICTS = ['duplicate', 'successor', 'intended', 'noise'] as const
export type OverlapVerdict = (typeof OVERLAP_VERDICTS)[number]

/** What became of a duplicate: one of the two stops, one goes into the other, or both go on with their scopes set apart. */
export const OVERLAP_OUTCOMES = ['stop', 'merge', 'keep'] as const
export type OverlapOutcome = (typeof OVERLAP_OUTCOMES)[number]

/** Where a pair stands: computed from its verdict and whether its decision still holds, never stored. */
export type OverlapStanding = 'to-judge' | 'to-decide' | 'decided' | 'settled'

/** Two scopes that look alike from here on; points of a hundred. */
export const OVERLAP_LINE = 42

/** Why two scopes look alike or, with points below nought, why they may not be the same. */
export type OverlapReason =
  /** Words of both names as they are written, rarest first, each with how many projects of the list have it. */
  | { kind: 'words'; points: number; words: { word: string; inProjects: number }[]; projects: number }
  /** Packages or leased services that ask for the same, the likest pair quoted. */
  | { kind: 'items'; points: number; first: string; second: string }
  | { kind: 'same-field'; points: number }
  | { kind: 'other-field'; points: number }
  | { kind: 'same-owner'; points: number }
  /** Units that both are for. */
  | { kind: 'beneficiaries'; points: number; organisationIds: number[] }
  /** Their names are of different units: each may have its own. */
  | { kind: 'other-units'; points: number; first: string; second: string }
  /** Their owners stand in different provinces or ministries, and serve no unit in common. */
  | { kind: 'other-realm'; points: number; first: string; second: string }
  | { kind: 'years'; points: number; from: number; to: number }
  | { kind: 'apart-in-time'; points: number; years: number }
  | { kind: 'provider'; points: number; supplierIds: number[] }
  | { kind: 'money'; points: number; first: string; second: string }
  /** Orders that concern both. */
  | { kind: 'directives'; points: number; directiveIds: number[] }

/** What a verdict was given on: it holds as long as these stay much the same. */
export type JudgedScopes = { firstName: string; secondName: string; firstField: string; secondField: string }
