import { scaleLinear } from 'd3-scale'
import type { Ratio } from '~/domain/appraisals/ratio'
import type { Yardstick } from '~/domain/evaluations/evaluation'
import type { EvaluationResult } from '~/domain/evaluations/evaluation-result'
import { WHOLE_WEIGHT } from '~/domain/evaluations/evaluation-terms'
import { sensitivityOf } from '~/domain/evaluations/sensitivity'
import type { SensitivityDrawn } from '~/ui/pictures/sensitivity-picture'

const SIZE = { width: 400, height: 150 }
const PLOT = { left: 28, right: 256, top: 18, bottom: 126 }
const LINE_HEIGHT = 13
const LONGEST_NAME = 22

/** Where a fraction is drawn; drawing alone may round. */
const near = ({ over, under }: Ratio): number => Number(over) / Number(under)
const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name)

/** A small picture a criterion, all to one scale, so that steep and flat can be told at a glance. */
export function drawSensitivity(yardstick: Yardstick, result: EvaluationResult): SensitivityDrawn[] {
  const told = sensitivityOf(yardstick, result)
  const ends = told.flatMap(({ totals }) => totals.flatMap(({ atNothing, atAll }) => [near(atNothing), near(atAll)]))
  if (ends.length === 0) return []
  const [least, most] = [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))]
  const y = scaleLinear([least, Math.max(most, least + 1)], [PLOT.bottom, PLOT.top])
  const x = scaleLinear([0, WHOLE_WEIGHT], [PLOT.left, PLOT.right])
  return told.map(({ criterionId, weight, totals }) => {
    const flip = result.flips.find((one) => one.criterionId === criterionId)
    const leader = totals.find(({ productId }) => productId === result.firstTwo?.[0])
    const at = flip?.at ? near(flip.at) : null
    const lines = totals.map(({ productId, atNothing, atAll }) => ({
      ...{ productId, name: short(yardstick.products.find(({ id }) => id === productId)?.name ?? '') },
      ...{ from: y(near(atNothing)), to: y(near(atAll)) },
    }))
    const total = (one: (typeof totals)[number], percent: number) =>
      near(one.atNothing) + ((near(one.atAll) - near(one.atNothing)) * percent) / WHOLE_WEIGHT
    return {
      ...{ criterionId, ...SIZE, plot: PLOT, weight, weightX: x(weight) },
      lines: apart(lines),
      turn: at !== null && leader ? { x: x(at), y: y(total(leader, at)) } : null,
      ticks: [least, Math.max(most, least + 1)].map((points) => ({ points, y: y(points) })),
    }
  })
}

/** Names stand beside the ends of their lines, one under another where the ends are too near. */
function apart<Line extends { to: number }>(lines: readonly Line[]): (Line & { nameY: number })[] {
  let last = Number.NEGATIVE_INFINITY
  const places = new Map<Line, number>()
  for (const line of [...lines].sort((a, b) => a.to - b.to)) {
    last = Math.max(line.to, last + LINE_HEIGHT)
    places.set(line, last)
  }
  return lines.map((line) => ({ ...line, nameY: places.get(line) ?? line.to }))
}
