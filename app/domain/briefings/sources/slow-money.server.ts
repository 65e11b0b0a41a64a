import { and, asc, sql } from 'drizzle-orm'
import { project } from '#db/schema.server'
import { addDays, daysBetween } from '~/domain/calendar-day'
import { fiscalYearOf, lapseDay } from '~/domain/fiscal-year'
import { money, moneyOn, ofProjectMoney } from '~/domain/projects/portfolio-money.server'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { livingUnits } from '../living-units.server'
import type { DraftConclusion, MatterContent } from '../matter'
import { sayCount, sayDay, sayMoney, sayShare } from '../say'
import { type MatterCandidate, type MatterSource, MOST_OF_SOURCE } from './matter-source'

/** Behind the calendar by so many points of the year's plan. */
const POINTS_BEHIND = 25

type Row = {
  id: number
  name: string
  ownerId: number
  yearPlan: bigint
  disbursed: bigint
  yearLeft: bigint
}

/** Projects whose year's plan is disbursed far behind the calendar, the greatest rest first: it lapses on 31 January. */
export const slowMoney: MatterSource = {
  kind: 'money',
  candidates: async (db, { asOf, scope }) => {
    const year = fiscalYearOf(asOf)
    const elapsed = Math.floor((daysBetween(`${year}-01-01`, asOf) * 100) / 365)
    if (elapsed <= POINTS_BEHIND) return []
    const rows: Row[] = await db
      .select({ id: project.id, name: project.name, ownerId: project.ownerId, ...money })
      .from(project)
      .innerJoin(moneyOn(asOf), ofProjectMoney)
      .where(
        and(
          projectInScope(scope),
          sql`${project.phase} not in ('closed', 'stopped')`,
          sql`money.planned - money.carried - money.disbursed > 0
            and money.disbursed * 100 < (money.planned - money.carried) * ${elapsed - POINTS_BEHIND}::int`,
        ),
      )
      .orderBy(sql`money.planned - money.carried - money.disbursed desc`, asc(project.id))
      .limit(MOST_OF_SOURCE)
    const units = await livingUnits(
      db,
      rows.map(({ ownerId }) => ownerId),
      asOf,
    )
    return rows.map((row): MatterCandidate => {
      const share = sayShare(row.disbursed, row.yearPlan) ?? '0%'
      return {
        ...{ kind: 'money', key: `money:${row.id}`, projectId: row.id, organisationId: null, rank: 3 },
        why: `giải ngân ${share} kế hoạch năm ${year}, còn ${sayMoney(row.yearLeft)}`,
        content: sheetOf(row, units.get(row.ownerId)?.name ?? null, year, asOf),
      }
    })
  },
}

function sheetOf(row: Row, unit: string | null, year: number, asOf: string): MatterContent {
  const lapse = lapseDay(year)
  const left = sayMoney(row.yearLeft)
  const leads = unit ? [unit] : []
  const monthsLeft = BigInt(Math.max(1, Math.ceil(daysBetween(asOf, lapse) / 30)))
  const order = (kind: DraftConclusion['kind'], task: string, end: string): DraftConclusion => ({
    ...{ kind, leads, coordinating: [], task, deadline: { type: 'by', end }, condition: null, effect: null },
  })
  const fact = (words: string, figure: string, certainty: 'actual' | 'estimate' = 'actual') => ({
    ...{ words, figure, certainty, on: asOf, source: `Sổ vốn năm ${year}`, link: `/projects/${row.id}/money` },
  })
  return {
    question: `Đẩy nhanh giải ngân hay điều chuyển vốn năm ${year} của dự án “${row.name}”?`,
    facts: [
      fact(`Kế hoạch vốn năm ${year}, kể cả chuyển sang`, sayMoney(row.yearPlan)),
      fact('Đã giải ngân', `${sayMoney(row.disbursed)} (${sayShare(row.disbursed, row.yearPlan) ?? '0%'})`),
      fact('Chưa giải ngân', left),
      fact(
        `Mỗi tháng phải giải ngân để không bị hủy ngày ${sayDay(lapse)}`,
        sayMoney((row.yearLeft / monthsLeft / 1_000_000n) * 1_000_000n),
        'estimate',
      ),
    ],
    options: [
      {
        ...{ key: 'a', title: 'Giữ kế hoạch, cam kết tiến độ giải ngân', money: `Giữ ${left} cho dự án.` },
        effect: `Chủ đầu tư cam kết từng tháng; không đạt thì điều chuyển vào kỳ sau, trước ngày ${sayDay(lapse)}.`,
        conclusions: [
          order(
            'accelerate',
            `đẩy nhanh tiến độ, giải ngân hết kế hoạch vốn năm ${year} của dự án “${row.name}”`,
            lapse,
          ),
        ],
      },
      {
        ...{ key: 'b', title: 'Điều chuyển phần chưa giải ngân', money: `Điều chuyển tối đa ${left}.` },
        effect: 'Vốn đến nơi dùng được trong năm; dự án phải bố trí lại vốn ở năm sau.',
        conclusions: [
          order(
            'report',
            `báo cáo, đề xuất điều chỉnh giảm kế hoạch vốn năm ${year} của dự án “${row.name}”`,
            addDays(asOf, 10),
          ),
        ],
      },
    ],
    waiting: `Sau ngày ${sayDay(lapse)} phần chưa giải ngân bị hủy, trừ khi được chuyển nguồn; còn ${sayCount(daysBetween(asOf, lapse))} ngày.`,
    recommended: 'a',
    reason: 'Ấn định tiến độ trước; điều chuyển khi chủ đầu tư không đạt cam kết.',
  }
}
