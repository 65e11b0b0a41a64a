import { addDays, daysBetween } from '~/domain/calendar-day'
import { listOverdueByLead, type OverdueLead } from '~/domain/directives/desk-directives.queries.server'
import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { listDirectives } from '~/domain/directives/directives.queries.server'
import { ALL_DIRECTIVES } from '~/domain/directives/directives-view'
import { livingUnits } from '../living-units.server'
import type { DraftConclusion, MatterContent } from '../matter'
import { sayClause, sayCount, sayDay, sayShort } from '../say'
import { type MatterCandidate, type MatterSource, MOST_OF_SOURCE } from './matter-source'

const TASKS_SHOWN = 4

/** What is late, by who leads it: one matter a unit, the longest delay first. */
export const lateLeads: MatterSource = {
  kind: 'late',
  candidates: async (db, { asOf, scope }) => {
    const leads = await listOverdueByLead(db, { scope, asOf, limit: MOST_OF_SOURCE })
    const known = leads.flatMap((lead) =>
      lead.organisationId === null ? [] : [{ ...lead, organisationId: lead.organisationId }],
    )
    const units = await livingUnits(
      db,
      known.map(({ organisationId }) => organisationId),
      asOf,
    )
    return Promise.all(
      known.map(async (lead): Promise<MatterCandidate> => {
        const view = {
          ...ALL_DIRECTIVES,
          standing: ['overdue' as const],
          unit: [lead.organisationId],
          part: 'lead' as const,
        }
        const { rows } = await listDirectives(db, { scope, own: [], asOf, view })
        const unit = units.get(lead.organisationId)?.name ?? lead.name ?? ''
        return {
          ...{ kind: 'late', key: `late:${lead.organisationId}`, projectId: null, organisationId: lead.organisationId },
          why: `${sayCount(lead.overdue)} nhiệm vụ quá hạn, lâu nhất ${sayCount(lead.longest)} ngày`,
          rank: 1,
          content: sheetOf(lead, unit, rows, asOf),
        }
      }),
    )
  },
}

function sheetOf(lead: OverdueLead, unit: string, rows: readonly DirectiveRow[], asOf: string): MatterContent {
  const tasks = `${sayCount(lead.overdue)} nhiệm vụ quá hạn`
  const link = `/directives?standing=overdue&part=lead&unit=${lead.organisationId}`
  const order = (kind: DraftConclusion['kind'], task: string, days: number): DraftConclusion => ({
    ...{ kind, leads: unit ? [unit] : [], coordinating: [], task, condition: null, effect: null },
    deadline: { type: 'by', end: addDays(asOf, days) },
  })
  const oldest = rows.slice(0, TASKS_SHOWN).map((row) => {
    const due = row.extendedDueOn ?? row.originalDueOn ?? asOf
    return {
      words: sayShort(row.text),
      figure: `quá hạn ${sayCount(daysBetween(due, asOf))} ngày`,
      ...{ on: asOf, source: `${sayClause(row.section, row.numberSymbol)}; hạn ${sayDay(due)}` },
      ...{ link: `/directives/${row.id}`, certainty: 'actual' as const },
    }
  })
  return {
    question: `Xử lý ${tasks} do ${unit} chủ trì`,
    facts: [
      {
        words: `Nhiệm vụ quá hạn do ${unit} chủ trì, lâu nhất từ ${sayDay(lead.since)}`,
        figure: `${sayCount(lead.overdue)} nhiệm vụ`,
        ...{ on: asOf, source: 'Sổ theo dõi nhiệm vụ', link, certainty: 'actual' },
      },
      ...oldest,
    ],
    options: [
      {
        ...{ key: 'a', title: 'Ấn định thời hạn cuối cùng', money: null },
        effect: 'Đơn vị tập trung hoàn thành; Văn phòng đôn đốc hằng tuần cho đến hạn mới.',
        conclusions: [order('accelerate', `đẩy nhanh tiến độ, hoàn thành dứt điểm ${tasks}`, 30)],
      },
      {
        ...{ key: 'b', title: 'Yêu cầu báo cáo nguyên nhân trước khi quyết định', money: null },
        effect: 'Có căn cứ để gia hạn từng nhiệm vụ hoặc xem xét trách nhiệm; chậm thêm thời gian chờ báo cáo.',
        conclusions: [
          order('report', `báo cáo UBND tỉnh nguyên nhân chậm và thời hạn hoàn thành của từng nhiệm vụ quá hạn`, 7),
        ],
      },
    ],
    waiting: `Nhiệm vụ lâu nhất đã chậm ${sayCount(lead.longest)} ngày; chưa có thời hạn mới thì chưa có căn cứ xem xét trách nhiệm.`,
    recommended: lead.longest > 90 ? 'b' : 'a',
    reason:
      lead.longest > 90
        ? 'Chậm trên 90 ngày: cần rõ nguyên nhân của từng nhiệm vụ trước khi ấn định thời hạn mới.'
        : 'Thời gian chậm chưa dài; ấn định thời hạn cuối cùng là đủ.',
  }
}
