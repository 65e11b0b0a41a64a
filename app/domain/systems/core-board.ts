import { addMonths } from '~/domain/leases/lease-fee'
import { INTERFACE_STATES, type InterfaceState, UNIT_STANDINGS, type UnitStanding } from './system-terms'

/** What the core-and-integrate board knows of a unit; days ISO. */
export type BoardFacts = {
  standing: UnitStanding
  interfaceState: InterfaceState | null
  contractEndsOn: string | null
  nextStep: string | null
  nextStepBy: string | null
}

/** Why a unit's line needs somebody: nothing known, its own program not joined, a contract over, a step late or not named. */
const BOARD_CONCERNS = ['not-known', 'not-joined', 'contract-ended', 'step-late', 'no-step'] as const
type BoardConcern = (typeof BOARD_CONCERNS)[number]

/** What a line lacks on the day. A unit that uses the core lacks nothing, unless a step it named is late. */
export function boardConcerns(facts: BoardFacts, day: string): BoardConcern[] {
  const { standing, interfaceState, contractEndsOn, nextStep, nextStepBy } = facts
  const settled = standing === 'in-use' || (standing === 'own-joined' && interfaceState === 'running')
  const found: (BoardConcern | false)[] = [
    standing === 'unknown' && 'not-known',
    standing === 'own-joined' && interfaceState !== 'running' && 'not-joined',
    (standing === 'own-joined' || standing === 'to-be-replaced') && contractEnd(contractEndsOn, day) === 'ended'
      ? 'contract-ended'
      : false,
    nextStepBy !== null && nextStepBy < day && 'step-late',
    !settled && nextStep === null && 'no-step',
  ]
  return found.filter((one): one is BoardConcern => one !== false)
}

const SOON_MONTHS = 6

/** How near the end of a contract is on the day: over, within six months, or later; null without a contract. */
export function contractEnd(endsOn: string | null, day: string): 'ended' | 'soon' | 'later' | null {
  if (endsOn === null) return null
  if (endsOn < day) return 'ended'
  return endsOn <= addMonths(day, SOON_MONTHS) ? 'soon' : 'later'
}

type BoardCounts = {
  all: number
  concerned: number
  standings: Record<UnitStanding, number>
  interfaces: Record<InterfaceState, number>
}

/** The board's line of counts; those by standing add up to all of it. */
export function countBoard(rows: readonly BoardFacts[], day: string): BoardCounts {
  const counts: BoardCounts = {
    ...{ all: rows.length, concerned: rows.filter((row) => boardConcerns(row, day).length > 0).length },
    standings: noughts(UNIT_STANDINGS),
    interfaces: noughts(INTERFACE_STATES),
  }
  for (const row of rows) {
    counts.standings[row.standing] += 1
    if (row.interfaceState !== null) counts.interfaces[row.interfaceState] += 1
  }
  return counts
}

const noughts = <T extends string>(keys: readonly T[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<T, number>
