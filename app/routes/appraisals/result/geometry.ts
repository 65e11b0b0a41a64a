import type { CostByYearDrawn } from '~/ui/pictures/cost-by-year'
import type { TornadoDrawn } from '~/ui/pictures/tornado'

/** Units of the drawings, not pixels. Drawn anew in the browser while somebody types, so with no library to load. */
const WIDTH = 720
const LEFT = 196

/** Only here amounts become floating point: as places in a drawing. */
const scale = (from: number, to: number, left: number, right: number) => (value: number) =>
  from === to ? left : left + ((value - from) / (to - from)) * (right - left)

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)

type YearRow = { key: string; name: string; sum: string; costs: readonly bigint[] }

/** A row of bars an option to one scale; a year that brings more than it costs hangs below its line. */
export function costByYearDrawn(
  rows: readonly YearRow[],
  years: readonly number[],
  write: (amount: bigint) => string,
): CostByYearDrawn | null {
  const all = rows.flatMap(({ costs }) => costs.map(Number))
  const [most, least] = [Math.max(1, ...all), Math.min(0, ...all)]
  if (rows.length === 0 || all.every((cost) => cost === 0)) return null
  const [BARS, HEAD, GAP] = [52, 18, 12]
  const below = least < 0 ? Math.min(BARS, (-least / most) * BARS) + HEAD : 0
  const step = (WIDTH - LEFT) / years.length
  const width = Math.min(56, step * 0.62)
  const rowHeight = HEAD + BARS + below + GAP
  return {
    ...{ width: WIDTH, height: rows.length * rowHeight + 20, plot: { left: LEFT, right: WIDTH } },
    years: years.map((year, k) => ({ year, x: LEFT + step * (k + 0.5) })),
    rows: rows.map(({ key, name, sum, costs }, n) => {
      const baseline = n * rowHeight + HEAD + BARS
      return {
        ...{ key, name: shortened(name, 28), sum, baseline, nameY: baseline - BARS / 2 },
        bars: costs.flatMap((cost, k) => {
          if (cost === 0n) return []
          const height = (Math.abs(Number(cost)) / most) * BARS
          const y = cost > 0n ? baseline - height : baseline
          return {
            ...{ year: years[k] ?? 0, x: LEFT + step * (k + 0.5) - width / 2, y, width, height },
            ...{ text: write(cost), textY: cost > 0n ? y - 4 : y + height + 12 },
          }
        }),
      }
    }),
  }
}

type TornadoRow = { key: string; name: string; of: string; low: bigint; high: bigint }

/** Bars from the difference as it is to what it becomes, the strongest on top; the line of nothing where it is in reach. */
export function tornadoDrawn(
  rows: readonly TornadoRow[],
  difference: bigint,
  says: { money: (amount: bigint) => string; turn: string },
): TornadoDrawn | null {
  if (rows.length === 0) return null
  const [BAR, STEP, TOP, MARGIN] = [22, 38, 22, 76]
  const values = [...rows.flatMap(({ low, high }) => [Number(low), Number(high)]), Number(difference)]
  const inReach = values.some((value) => value <= 0)
  const x = scale(Math.min(...values), Math.max(...values), LEFT + MARGIN, WIDTH - MARGIN)
  const now = x(Number(difference))
  const bottom = TOP + rows.length * STEP
  const end = (value: bigint) => {
    const to = x(Number(value))
    const atEnd = to >= now
    return {
      ...{ x: Math.min(now, to), width: Math.abs(to - now), textX: atEnd ? to + 6 : to - 6, atEnd },
      text: says.money(value),
    }
  }
  return {
    ...{ width: WIDTH, height: bottom + (inReach ? 18 : 4), barHeight: BAR, plot: { top: TOP - 4, bottom } },
    now: { x: now, text: says.money(difference) },
    zero: inReach ? { x: x(0), text: says.turn } : null,
    bars: rows.map(({ key, name, of, low, high }, n) => ({
      ...{ key, name: shortened(name, 30), of: shortened(of, 34), y: TOP + n * STEP + (STEP - BAR) / 2 },
      ...{ low: end(low), high: end(high) },
    })),
  }
}
