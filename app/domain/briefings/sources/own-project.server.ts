import { and, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { listPausesOf } from '~/domain/pauses/pauses.queries.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { livingUnits } from '../living-units.server'
import type { DraftConclusion } from '../matter'
import { sayClause, sayCount, sayDay } from '../say'
import type { MatterCandidate } from './matter-source'
import { moneyFacts } from './project-facts.server'

/** The sheet of a project that a person puts on the agenda; null where the project is not within sight. */
export async function draftForProject(
  db: Executor,
  { projectId, asOf, scope }: { projectId: number; asOf: string; scope: Scope },
): Promise<MatterCandidate | null> {
  const [row] = await db
    .select({ name: project.name, ownerId: project.ownerId, plannedEnd: project.plannedEnd })
    .from(project)
    .where(and(eq(project.id, projectId), projectInScope(scope)))
  if (!row) return null
  const [units, money, pauses, late] = await Promise.all([
    livingUnits(db, [row.ownerId], asOf),
    moneyFacts(db, projectId, asOf),
    listPausesOf(db, { projectId, day: asOf, scope }),
    countLate(db, projectId, asOf),
  ])
  const unit = units.get(row.ownerId)?.name
  const open = pauses.filter(({ endedOn }) => endedOn === null)
  const link = `/projects/${projectId}`
  const order = (kind: DraftConclusion['kind'], task: string, days: number): DraftConclusion => ({
    ...{ kind, leads: unit ? [unit] : [], coordinating: [], task, condition: null, effect: null },
    deadline: { type: 'by', end: addDays(asOf, days) },
  })
  return {
    ...{ kind: 'project', key: `project:${projectId}`, projectId, organisationId: null, rank: 5, why: '' },
    content: {
      question: `Hướng xử lý đối với dự án “${row.name}”`,
      facts: [
        ...money,
        ...(row.plannedEnd === null
          ? []
          : [
              {
                words: 'Ngày hoàn thành theo kế hoạch',
                ...{
                  figure: sayDay(row.plannedEnd),
                  on: asOf,
                  source: 'Hồ sơ dự án',
                  link,
                  certainty: 'actual' as const,
                },
              },
            ]),
        ...open.map((pause) => ({
          words: `Đang tạm dừng từ ngày ${sayDay(pause.since)}`,
          figure: `${sayCount(pause.daysLost)} ngày`,
          ...{ on: asOf, source: pause.notice ? sayClause(pause.section, pause.notice) : (pause.wordOf ?? '') },
          ...{ link: `/pauses/${pause.id}`, certainty: 'actual' as const },
        })),
        ...(late === 0
          ? []
          : [
              {
                ...{
                  words: 'Nhiệm vụ quá hạn của dự án',
                  figure: sayCount(late),
                  on: asOf,
                  source: 'Sổ theo dõi nhiệm vụ',
                },
                ...{ link: `/directives?standing=overdue&project=${projectId}`, certainty: 'actual' as const },
              },
            ]),
      ],
      options: [
        {
          ...{ key: 'a', title: 'Tiếp tục theo kế hoạch, có mốc kiểm tra', money: null },
          effect: 'Giữ mục tiêu và quy mô đã duyệt; kiểm tra tại mốc đã giao.',
          conclusions: [order('accelerate', `đẩy nhanh tiến độ thực hiện dự án “${row.name}”`, 60)],
        },
        {
          ...{ key: 'b', title: 'Rà soát, báo cáo trước khi làm tiếp', money: null },
          effect: 'Có căn cứ để điều chỉnh hoặc dừng; các bước mới chờ kết quả rà soát.',
          conclusions: [order('review', `rà soát toàn bộ nội dung dự án “${row.name}”, đề xuất hướng xử lý`, 30)],
        },
      ],
      waiting: null,
      recommended: null,
      reason: null,
    },
  }
}

async function countLate(db: Executor, projectId: number, asOf: string): Promise<number> {
  const [row] = await db.execute<{ late: number }>(sql`
    select count(*)::int as late from directive join directive_project on directive_project.directive_id = directive.id
    where directive_project.project_id = ${projectId} and directive.due_on < ${asOf}::date
      and (directive.completed_on is null or directive.completed_on > ${asOf}::date)`)
  return row?.late ?? 0
}
