import type { findEvaluationSummary } from '~/domain/evaluations/evaluation-page.queries.server'
import { type EvaluationResult, hundredths } from '~/domain/evaluations/evaluation-result'
import { type MatterContent, type MatterFact, type MatterOption, OPTION_KEYS } from '../matter'
import { sayCount } from '../say'
import { order } from './order'

type Summary = NonNullable<Awaited<ReturnType<typeof findEvaluationSummary>>>
type Standing = EvaluationResult['standings'][number]

/** The sheet of a finished evaluation: choose a product that passed its gates, or evaluate again. */
export function evaluationSheet(summary: Summary, lead: string | undefined): MatterContent {
  const { question, standings, products, conclusion } = summary
  const nameOf = (id: number) => products.find((one) => one.id === id)?.name ?? ''
  const inside = standings.filter(({ place }) => place !== null).slice(0, OPTION_KEYS.length - 1)
  const again = OPTION_KEYS[inside.length] ?? ''
  const [first, second] = inside
  // Two at the head leave the choice to the meeting.
  const clear = first !== undefined && second?.place !== 1
  return {
    question,
    facts: [...standings.map((one) => standingFact(summary, one, nameOf(one.productId))), ...turnFact(summary)],
    options: [
      ...inside.map((one, at) => choose(one, OPTION_KEYS[at] ?? '', nameOf(one.productId), lead)),
      {
        ...{ key: again, title: 'Chưa chọn, đánh giá lại', money: null },
        effect: 'Có thêm căn cứ; các đơn vị phải chờ và phiếu điểm đã chấm không dùng lại được.',
        conclusions: [
          order('evaluate', lead, `đánh giá lại các sản phẩm: ${products.map(({ name }) => name).join(', ')}`),
        ],
      },
    ],
    waiting: `${sayCount(products.length)} sản phẩm tiếp tục dùng song song; kết nối, đào tạo, bảo trì phải làm cho từng sản phẩm.`,
    recommended: clear ? 'a' : inside.length === 0 ? again : null,
    reason: conclusion,
  }
}

const factOf = ({ id, closedOn, source }: Summary, words: string, figure: string | null): MatterFact => ({
  ...{ words, figure, on: closedOn, source: source ?? 'Hồ sơ đánh giá sản phẩm' },
  ...{ link: `/evaluations/${id}`, certainty: 'actual' },
})

/** «4,21/5, xếp thứ 1»; who fails a gate is out, whatever its points. */
const standingFact = (summary: Summary, { total, place, fails }: Standing, name: string): MatterFact =>
  place === null
    ? factOf(summary, `“${name}” không đạt: ${fails.map((gate) => gate.words ?? gate.name).join('; ')}`, 'loại')
    : factOf(summary, `“${name}”, ${sayCount(summary.assessors)} người chấm`, `${sayPoints(total)}/5, thứ ${place}`)

/** The weight nearest to what was agreed at which the order of the first two turns. */
function turnFact(summary: Summary): MatterFact[] {
  const { flips, criteria } = summary
  const turns = flips.flatMap(({ criterionId, weight, at, beyond }) => {
    if (at === null || beyond === null) return []
    const percent = Number(at.over / at.under)
    return [{ criterionId, beyond, percent, far: Math.abs(percent - weight) }]
  })
  const [near] = turns.sort((a, b) => a.far - b.far)
  if (!near)
    return flips.length > 0 ? [factOf(summary, 'Thứ tự không đổi dù trọng số tiêu chí nào thay đổi', null)] : []
  const name = criteria.find(({ id }) => id === near.criterionId)?.name ?? ''
  const side = near.beyond === 'above' ? 'vượt' : 'xuống dưới'
  return [factOf(summary, `Thứ tự đổi khi trọng số “${name}” ${side}`, `khoảng ${sayCount(near.percent)}%`)]
}

const choose = ({ total, place }: Standing, key: string, name: string, lead: string | undefined): MatterOption => ({
  ...{ key, title: `Chọn “${name}”`, money: null },
  effect: `Đạt các yêu cầu bắt buộc, ${sayPoints(total)} điểm, xếp thứ ${place ?? ''}; đơn vị đang dùng sản phẩm khác phải chuyển đổi.`,
  conclusions: [order('assign', lead, `triển khai, sử dụng thống nhất “${name}”`)],
})

/** Hundredths of a point: «4,21». */
function sayPoints(total: Standing['total']): string {
  const all = hundredths(total)
  return `${all / 100n},${String(all % 100n).padStart(2, '0')}`
}
