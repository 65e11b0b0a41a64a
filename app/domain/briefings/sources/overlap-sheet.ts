import { addDays } from '~/domain/calendar-day'
import type { MatterContent, MatterFact, MatterOption } from '../matter'
import { sayMoney } from '../say'
import { order } from './order'

type Side = {
  id: number
  name: string
  /** Who answers for it on the day. */
  lead: string | undefined
  /** All in dong; null where none was approved. */
  approved: bigint | null
  contracted: bigint
  avoidable: bigint | null
}
type Pair = { id: number; ground: string | null; verdictOn: string; first: Side; second: Side }

/** Days in which a merger is to be worked out. */
const DAYS_TO_MERGE = 30

/** The one that less is bound for: stopping it avoids more. */
export const toStop = ({ first, second }: Pick<Pair, 'first' | 'second'>): Side =>
  (second.avoidable ?? 0n) >= (first.avoidable ?? 0n) ? second : first

/** The sheet of a pair of duplicates: stop one, merge, or keep both with their bounds drawn. */
export function overlapSheet(pair: Pair, asOf: string): MatterContent {
  const stopped = toStop(pair)
  const kept = stopped === pair.first ? pair.second : pair.first
  const avoided = stopped.avoidable ?? 0n
  return {
    question: `Dừng, gộp hay giữ cả hai dự án trùng nội dung “${kept.name}” và “${stopped.name}”?`,
    facts: [
      {
        ...{ words: `Nội dung trùng: ${pair.ground ?? 'đã kết luận trùng lặp'}`, figure: null, on: pair.verdictOn },
        ...{ source: 'Hồ sơ rà soát trùng lặp', link: `/overlaps/${pair.id}`, certainty: 'actual' },
      },
      ...[kept, stopped].flatMap((side) => moneyOf(side, asOf)),
    ],
    options: [stop(stopped, kept), merge(stopped, kept, asOf), keepBoth(stopped, kept)],
    waiting: waitingWords(kept, stopped),
    recommended: avoided > 0n ? 'a' : 'c',
    reason:
      avoided > 0n
        ? `Dừng “${stopped.name}” tránh được nhiều kinh phí hơn; nội dung cần có đã nằm trong dự án còn lại.`
        : 'Không còn kinh phí tránh được khi dừng; cần phân định để không chi hai lần cho một nội dung.',
  }
}

function moneyOf({ id, name, approved, contracted }: Side, asOf: string): MatterFact[] {
  const of = { on: asOf, link: `/projects/${id}/money`, certainty: 'actual' as const, source: 'Sổ dự án' }
  return [
    ...(approved === null ? [] : [{ ...of, words: `“${name}”: kinh phí được duyệt`, figure: sayMoney(approved) }]),
    { ...of, words: `“${name}”: đã ký hợp đồng, thuê`, figure: sayMoney(contracted) },
  ]
}

const stop = (stopped: Side, kept: Side): MatterOption => ({
  ...{ key: 'a', title: `Dừng “${stopped.name}”` },
  effect: `Nội dung chung do “${kept.name}” thực hiện; việc dừng và chi phí tránh được ghi tại hồ sơ trùng lặp.`,
  money: stopped.avoidable === null ? null : `Tránh chi khoảng ${sayMoney(stopped.avoidable)}.`,
  conclusions: [order('stop', stopped.lead, `dừng thực hiện dự án “${stopped.name}”`)],
})

const merge = (stopped: Side, kept: Side, asOf: string): MatterOption => ({
  ...{ key: 'b', title: 'Gộp vào một dự án' },
  effect: 'Một đơn vị làm một lần cho cả hai; phải điều chỉnh dự án, kế hoạch vốn và kế hoạch lựa chọn nhà thầu.',
  money: 'Theo dự án điều chỉnh; chưa có dự toán.',
  conclusions: [
    order('report', kept.lead, `báo cáo phương án gộp nội dung trùng của dự án “${stopped.name}” vào “${kept.name}”`, {
      type: 'by',
      end: addDays(asOf, DAYS_TO_MERGE),
    }),
  ],
})

const keepBoth = (stopped: Side, kept: Side): MatterOption => ({
  ...{ key: 'c', title: 'Giữ cả hai, phân định phạm vi' },
  effect: 'Không phải điều chỉnh hợp đồng đã ký; hai đơn vị phải thống nhất nội dung nào do bên nào làm.',
  money: null,
  conclusions: [
    order(
      'review',
      stopped.lead,
      `rà soát, phân định phạm vi để dự án “${stopped.name}” không trùng nội dung với dự án “${kept.name}”`,
    ),
  ],
})

/** What both may still sign for while nobody decides. */
function waitingWords(kept: Side, stopped: Side): string {
  const open = (kept.avoidable ?? 0n) + (stopped.avoidable ?? 0n)
  return open > 0n
    ? `Hai dự án tiếp tục làm cùng nội dung; còn ${sayMoney(open)} chưa ký hợp đồng, ký thêm thì phần tránh được giảm đi.`
    : 'Hai dự án tiếp tục làm cùng một nội dung.'
}
