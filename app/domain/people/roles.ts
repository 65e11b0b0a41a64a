/** Roles a person can hold in an organisation. */
export const ROLES = [
  'specialist',
  'office',
  'chairman',
  'unit-officer',
  'finance',
  'inspector',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]
