import type { Role } from '~/domain/people/roles'

/** What a desk can show, in the order it is shown. */
export const DESK_BLOCKS = [
  'due-decisions',
  'standing-orders',
  'awaiting',
  'drafts',
  'counts',
  'next-due',
  'late-leads',
  'dossiers',
  'changes',
  'portfolio',
] as const
export type DeskBlock = (typeof DESK_BLOCKS)[number]

/** What each role comes for (product: «Who uses it»). */
const BLOCKS_OF: Record<Role, readonly DeskBlock[]> = {
  chairman: ['due-decisions', 'standing-orders', 'late-leads', 'changes', 'portfolio'],
  office: ['due-decisions', 'awaiting', 'drafts', 'counts', 'late-leads', 'next-due'],
  specialist: ['due-decisions', 'drafts', 'dossiers', 'standing-orders', 'counts', 'next-due'],
  'unit-officer': ['counts', 'next-due'],
  finance: ['portfolio', 'standing-orders', 'changes'],
  inspector: ['counts', 'late-leads', 'changes', 'portfolio'],
  administrator: ['counts', 'changes'],
}

/** The blocks of a person with these roles: what any of them asks for, once. */
export function blocksFor(roles: readonly Role[]): DeskBlock[] {
  const wanted = new Set(roles.flatMap((role) => BLOCKS_OF[role]))
  return DESK_BLOCKS.filter((block) => wanted.has(block))
}

/** The chairman's page is read at arm's length. */
export const readAtArmsLength = (roles: readonly Role[]): boolean => roles.includes('chairman')
