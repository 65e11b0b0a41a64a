import { addDays } from '~/domain/calendar-day'
import { listDueDecisions, type RentMeanwhile } from '~/domain/desk/due-decisions.queries.server'
import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import { livingUnits } from '../living-units.server'
import type { DraftConclusion, MatterContent, MatterFact, PlannedEffect } from '../matter'
import { lowered, sayClause, sayCount, sayDay, sayMoney } from '../say'
import { type MatterCandidate, type MatterSource, MOST_OF_SOURCE } from './matter-source'
import { ownersOf } from './project-facts.server'

/** What stands still and whose condition has come (R4): go on, stay, or stop. */
export const duePauses: MatterSource = {
  kind: 'decision',
  candidates: async (db, { asOf, scope }) => {
    const { pauses, rents } = await listDueDecisions(db, { day: asOf, scope })
    const shown = pauses.slice(0, MOST_OF_SOURCE)
    const owners = await ownersOf(
      db,
      shown.map(({ projectId }) => projectId),
    )
    const units = await livingUnits(db, [...owners.values()], asOf)
    return shown.map((pause): MatterCandidate => {
      const lead = units.get(owners.get(pause.projectId) ?? 0)?.name
      return {
        ...{ kind: 'decision', key: `pause:${pause.id}`, projectId: pause.projectId, organisationId: null },
        why: `đã dừng ${sayCount(pause.daysLost)} ngày; ${becauseOf(pause)}`,
        rank: 0,
        content: pauseSheet(pause, asOf, lead ? [lead] : [], rents),
      }
    })
  },
}

const becauseOf = ({ due }: PauseRow): string => {
  if (due?.because === 'completed') return `điều kiện đã có từ ${sayDay(due.since)}`
  if (due?.because === 'day-arrived') return `đã đến ngày hẹn ${sayDay(due.since)}`
  return due ? `đến kỳ xem xét lại từ ${sayDay(due.since)}` : 'cần xem xét lại'
}

/** «gói thầu số 2 “Mua thiết bị”», «kế hoạch lựa chọn nhà thầu “…”», «dự án “…”». */
const partOf = ({ scope, ordinal, part, project }: PauseRow): string =>
  scope === 'package'
    ? `gói thầu số ${ordinal ?? ''} “${part ?? ''}”`
    : scope === 'plan'
      ? `kế hoạch lựa chọn nhà thầu “${part ?? ''}”`
      : `dự án “${project}”`

const causeOf = (pause: PauseRow): string =>
  pause.notice ? sayClause(pause.section, pause.notice) : `ý kiến của ${pause.wordOf ?? 'lãnh đạo'}`

/** The sheet of something that stands still: go on, stay so, or stop. */
export function pauseSheet(
  pause: PauseRow,
  asOf: string,
  leads: string[],
  rents: readonly RentMeanwhile[],
): MatterContent {
  const part = partOf(pause)
  const effect = (act: PlannedEffect['act']): PlannedEffect => ({
    ...{ act, projectId: pause.projectId, planId: pause.planId, bidPackageId: pause.bidPackageId },
    ...{ leaseId: null, pauseId: pause.id },
  })
  const rent = rents.filter(({ projectId }) => projectId === pause.projectId)
  const monthly = rent.map(({ fee, period }) => `${sayMoney(fee)} mỗi ${PERIODS[period]}`).join('; ')
  const inAMonth = addDays(asOf, 30)
  const condition = pause.condition ?? 'có báo cáo kết quả rà soát'
  const order = (kind: DraftConclusion['kind'], task: string, act: PlannedEffect['act'] | null): DraftConclusion => ({
    ...{ kind, leads, coordinating: [], task, deadline: { type: 'none' as const }, condition: null },
    effect: act === null ? null : effect(act),
  })
  return {
    question: `Cho tiếp tục hay dừng hẳn ${part}?`,
    facts: factsOf(pause, asOf, part, monthly),
    options: [
      {
        ...{ key: 'a', title: 'Cho tiếp tục thực hiện', money: null },
        effect: `Thời gian đã dừng (${sayCount(pause.daysLost)} ngày) được cộng vào tiến độ; các bước tiếp theo thực hiện ngay.`,
        conclusions: [order('accelerate', `tiếp tục và đẩy nhanh tiến độ thực hiện ${part}`, 'resume')],
      },
      {
        ...{ key: 'b', title: 'Tiếp tục tạm dừng', money: monthly ? `Trong thời gian chờ vẫn trả ${monthly}.` : null },
        effect: `Chờ thêm đến khi ${lowered(condition)}; xem xét lại sau một tháng.`,
        conclusions: [{ ...order('pause', `tạm dừng ${part}`, 'keep-pausing'), condition }],
      },
      {
        ...{ key: 'c', title: 'Dừng hẳn, không thực hiện nữa' },
        money: pause.worth === null ? null : `Không chi ${sayMoney(pause.worth)} đã dự kiến.`,
        effect: 'Phải nghiệm thu phần đã làm, quyết toán và báo cáo cấp quyết định đầu tư.',
        conclusions: [
          {
            ...order('report', `báo cáo, đề xuất thủ tục dừng thực hiện ${part}`, null),
            deadline: { type: 'by', end: inAMonth },
          },
        ],
      },
    ],
    waiting: [`Mỗi tháng chờ là thêm một tháng chậm so với kế hoạch`, monthly && `và tiếp tục trả ${monthly}`]
      .filter(Boolean)
      .join(' ')
      .concat('.'),
    recommended: pause.due?.because === 'completed' ? 'a' : 'b',
    reason:
      pause.due?.because === 'completed'
        ? 'Điều kiện của việc tạm dừng đã được đáp ứng.'
        : 'Điều kiện của việc tạm dừng chưa được đáp ứng.',
  }
}

const PERIODS = { month: 'tháng', quarter: 'quý', year: 'năm', 'whole-term': 'thời hạn thuê' } as const

function factsOf(pause: PauseRow, asOf: string, part: string, monthly: string): MatterFact[] {
  const fact = (words: string, figure: string | null, source: string): MatterFact => ({
    ...{ words, figure, source, on: asOf, link: `/pauses/${pause.id}`, certainty: 'actual' },
  })
  const cause = causeOf(pause)
  return [
    fact(`Tạm dừng ${part} từ ngày ${sayDay(pause.since)}`, `${sayCount(pause.daysLost)} ngày`, cause),
    ...(pause.condition ? [fact(`Điều kiện: đến khi ${lowered(pause.condition)}`, null, cause)] : []),
    ...(pause.due
      ? [{ ...fact(`Cần quyết định: ${becauseOf(pause)}`, null, 'Sổ theo dõi tạm dừng'), on: pause.due.since }]
      : []),
    ...(pause.worth === null ? [] : [fact('Giá trị đang đứng lại', sayMoney(pause.worth), 'Kế hoạch được phê duyệt')]),
    ...(monthly ? [fact('Phí dịch vụ thuê vẫn phải trả', monthly, 'Hợp đồng thuê dịch vụ')] : []),
  ]
}
