import type { InterfaceState, SystemKind, SystemState } from './system-terms'

export type MapSystem = { id: number; name: string; kind: SystemKind; state: SystemState; owner: string; units: number }
export type MapInterface = { id: number; fromId: number; toId: number; bothWays: boolean; state: InterfaceState }

/** Where things stand on the picture, in its own units; text is broken into lines already. */
type DrawnSystem = {
  id: number
  x: number
  y: number
  width: number
  height: number
  lines: string[]
  state: SystemState
  units: number
}
type DrawnOwner = { name: string; lines: string[]; x: number; y: number; path: string[] }
type DrawnInterface = {
  id: number
  state: InterfaceState
  bothWays: boolean
  path: string
  labelX: number
  labelY: number
}
type SystemsMap = {
  width: number
  height: number
  owners: DrawnOwner[]
  systems: DrawnSystem[]
  interfaces: DrawnInterface[]
}

const WIDTH = 1160
const OWNER_X = 4
const SYSTEM_X = 220
const BOX = { width: 290, height: 46, gap: 14 }
const PLATFORM_X = WIDTH - BOX.width - 4
const LINE_LETTERS = 42
const OWNER_LETTERS = 26
const TOP = 34

/** Where the head of each layer stands. */
export const MAP_HEADS = [
  { layer: 'owners', x: OWNER_X },
  { layer: 'systems', x: SYSTEM_X },
  { layer: 'platforms', x: PLATFORM_X },
] as const

/**
 * A picture in three layers: owners, their systems, the platforms that all share. Systems stand by owner and name, so that
 * the same register always gives the same picture; an interface of two systems bulges beside them, the farther apart the
 * wider.
 */
export function layOutSystems(given: readonly MapSystem[], interfaces: readonly MapInterface[]): SystemsMap {
  const byOwner = (a: MapSystem, b: MapSystem) =>
    a.owner.localeCompare(b.owner, 'vi') || a.name.localeCompare(b.name, 'vi') || a.id - b.id
  const systems = given.filter(({ kind }) => kind === 'system').sort(byOwner)
  const platforms = given.filter(({ kind }) => kind === 'platform').sort(byOwner)
  const rows = Math.max(systems.length, platforms.length, 1)
  const step = BOX.height + BOX.gap
  const height = TOP + rows * step
  const place = (one: MapSystem, x: number, y: number): DrawnSystem => ({
    ...{ id: one.id, x, y, width: BOX.width, height: BOX.height, lines: inLines(one.name, LINE_LETTERS) },
    ...{ state: one.state, units: one.units },
  })
  const apart = (rows * step) / Math.max(platforms.length, 1)
  const drawn = [
    ...systems.map((one, n) => place(one, SYSTEM_X, TOP + n * step)),
    ...platforms.map((one, n) => place(one, PLATFORM_X, TOP + (n + 0.5) * apart - BOX.height / 2)),
  ]
  const at = new Map(drawn.map((one) => [one.id, one]))
  const ports = portsOf(interfaces, at)
  return {
    ...{ width: WIDTH, height, systems: drawn, owners: ownersOf(systems, at) },
    interfaces: interfaces.flatMap((one) => drawInterface(one, at, ports) ?? []),
  }
}

/** Each owner beside the middle of its systems, with a line to each. */
function ownersOf(systems: readonly MapSystem[], at: ReadonlyMap<number, DrawnSystem>): DrawnOwner[] {
  const names = [...new Set(systems.map(({ owner }) => owner))]
  return names.map((name) => {
    const own = systems.flatMap((one) => (one.owner === name ? (at.get(one.id) ?? []) : []))
    const middles = own.map(({ y, height }) => y + height / 2)
    const y = ((middles[0] ?? 0) + (middles[middles.length - 1] ?? 0)) / 2
    const from = SYSTEM_X - 60
    const path = middles.map(
      (to) => `M${from},${round(y)} C${from + 30},${round(y)} ${SYSTEM_X - 30},${round(to)} ${SYSTEM_X},${round(to)}`,
    )
    return { name, lines: inLines(name, OWNER_LETTERS), x: OWNER_X, y: round(y), path }
  })
}

/** Where on its side each interface meets a box: one place each, in the order of the other ends, so that few lines cross. */
function portsOf(interfaces: readonly MapInterface[], at: ReadonlyMap<number, DrawnSystem>) {
  const ports = new Map<string, number>()
  for (const box of at.values()) {
    const otherOf = (one: MapInterface) => at.get(one.fromId === box.id ? one.toId : one.fromId)
    const own = interfaces
      .filter((one) => one.fromId === box.id || one.toId === box.id)
      .sort((a, b) => (otherOf(a)?.y ?? 0) - (otherOf(b)?.y ?? 0) || a.id - b.id)
    for (const [n, one] of own.entries())
      ports.set(`${one.id} ${box.id}`, round(box.y + ((n + 1) * box.height) / (own.length + 1)))
  }
  return ports
}

function drawInterface(
  one: MapInterface,
  at: ReadonlyMap<number, DrawnSystem>,
  ports: ReadonlyMap<string, number>,
): DrawnInterface | null {
  const ends = [at.get(one.fromId), at.get(one.toId)]
  // Drawn from the left to the right, so that its word stands beside the system and not in the crowd at the platform.
  const [from, to] = ends.sort((a, b) => (a?.x ?? 0) - (b?.x ?? 0))
  if (!from || !to) return null
  const [x1, x2] = [edge(from), edge(to)]
  const [y1, y2] = [ports.get(`${one.id} ${from.id}`) ?? from.y, ports.get(`${one.id} ${to.id}`) ?? to.y]
  const level = from.x === to.x
  const bulge = level ? (from.x === PLATFORM_X ? -1 : 1) * Math.min(50 + Math.abs(y2 - y1) / 4, 170) : (x2 - x1) / 2
  const [c1, c2] = [round(x1 + bulge), round(level ? x2 + bulge : x2 - bulge)]
  const along = level ? 0.4 : 0.14
  return {
    ...{
      id: one.id,
      state: one.state,
      bothWays: one.bothWays,
      path: `M${x1},${y1} C${c1},${y1} ${c2},${y2} ${x2},${y2}`,
    },
    ...{ labelX: round(onCurve(along, x1, c1, c2, x2)), labelY: round(onCurve(along, y1, y1, y2, y2)) },
  }
}

/** A point of a cubic curve, in one direction. */
const onCurve = (t: number, a: number, b: number, c: number, d: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d

/** Interfaces leave a system at its right, a platform at its left: they run in the space between the two layers. */
const edge = ({ x, width }: DrawnSystem): number => (x === PLATFORM_X ? x : x + width)

const round = (value: number): number => Math.round(value * 10) / 10

/** Words in lines of at most so many letters; two lines, and what is longer ends in «…». */
function inLines(text: string, letters: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1] ?? ''
    if (last === '' || last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`.trim()
    else lines.push(word)
  }
  if (lines.length <= 2) return lines
  return [lines[0] ?? '', `${(lines[1] ?? '').slice(0, letters - 1)}…`]
}
