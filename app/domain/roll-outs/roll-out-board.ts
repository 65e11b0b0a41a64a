import type { RollOutKind, ServiceLevel } from './roll-out-terms'
import {
  overallStanding,
  type PhaseStanding,
  type PhaseWindow,
  phaseStanding,
  type Reported,
  ROLL_OUT_STANDINGS,
  type RollOutStanding,
} from './standing'

export type BoardPhase = PhaseWindow & { id: number; firstOnly: boolean }
export type BoardItem = {
  id: number
  organisationId: number
  unit: string
  name: string
  code: string | null
  area: string | null
  level: ServiceLevel | null
  /** Mail boxes ordered. */
  ordered: number | null
  version: number
}
export type BoardReport = Reported & { itemId: number; phaseId: number; inUse: number | null }
/** Which service a unit takes first, by the newest naming. */
export type Naming = { id: number; organisationId: number; itemId: number; on: string; words: string }

export type BoardCell = PhaseStanding & { phaseId: number }
export type BoardRow = BoardItem & {
  isFirst: boolean
  standing: RollOutStanding
  /** The phases that ask something of it, in their order. */
  cells: BoardCell[]
  /** Mail boxes in use, by the newest report that says so. */
  inUse: number | null
}
export type BoardUnit = {
  id: number
  name: string
  rows: BoardRow[]
  /** What it named; null where it named none. */
  first: Naming | null
  /** It has several services and has to name the first, and did not. */
  firstMissing: boolean
}

export type BoardFacts = {
  kind: RollOutKind
  asksFirst: boolean
  phases: readonly BoardPhase[]
  items: readonly BoardItem[]
  reports: readonly BoardReport[]
  namings: readonly Naming[]
}

const SEVERAL = 2

/** A unit names its first service where the order asks it and it has two or more. */
export const hasToNameFirst = ({ asksFirst, kind }: Pick<BoardFacts, 'asksFirst' | 'kind'>, services: number) =>
  asksFirst && kind === 'online-services' && services >= SEVERAL

/** A phase of the first service alone asks nothing of the others, nor of a unit that has not named it. */
export const asks = (phase: Pick<BoardPhase, 'firstOnly'>, isFirst: boolean): boolean => !phase.firstOnly || isFirst

/** The board on a day (ISO): units in the order in which their services come, each service with its phases. */
export function boardOf(facts: BoardFacts, day: string): BoardUnit[] {
  const named = new Map(facts.namings.filter(({ on }) => on <= day).map((one) => [one.organisationId, one]))
  const units = new Map<number, BoardItem[]>()
  for (const item of facts.items) units.set(item.organisationId, [...(units.get(item.organisationId) ?? []), item])
  const reports = new Map<number, BoardReport[]>()
  for (const report of facts.reports)
    if (report.on <= day) reports.set(report.itemId, [...(reports.get(report.itemId) ?? []), report])
  return [...units].map(([id, items]) => {
    const first = named.get(id) ?? null
    const rows = items.map((item) => rowOf(item, facts.phases, reports.get(item.id) ?? [], { first, day }))
    const firstMissing = hasToNameFirst(facts, items.length) && !rows.some(({ isFirst }) => isFirst)
    return { id, name: items[0]?.unit ?? '', rows, first, firstMissing }
  })
}

function rowOf(
  item: BoardItem,
  phases: readonly BoardPhase[],
  reports: readonly BoardReport[],
  { first, day }: { first: Naming | null; day: string },
): BoardRow {
  const isFirst = first?.itemId === item.id
  const cells = phases
    .filter((phase) => asks(phase, isFirst))
    .map((phase) => {
      const own = reports.filter(({ phaseId }) => phaseId === phase.id)
      return { phaseId: phase.id, ...phaseStanding(phase, own, day) }
    })
  const counted = reports.filter(({ inUse }) => inUse !== null)
  const newest = counted.reduce<BoardReport | null>((last, one) => (last && last.on > one.on ? last : one), null)
  return { ...item, isFirst, cells, standing: overallStanding(cells), inUse: newest?.inUse ?? null }
}

export type BoardCounts = Record<RollOutStanding, number> & {
  all: number
  /** Units that have not named their first service. */
  firstMissing: number
}

/** The board's line of counts; those by standing add up to all services. */
export function countRollOut(units: readonly BoardUnit[]): BoardCounts {
  const counts = Object.fromEntries(ROLL_OUT_STANDINGS.map((one) => [one, 0])) as Record<RollOutStanding, number>
  const rows = units.flatMap((unit) => unit.rows)
  for (const { standing } of rows) counts[standing] += 1
  return { ...counts, all: rows.length, firstMissing: units.filter((unit) => unit.firstMissing).length }
}
