import { and, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { listPausesOf } from '~/domain/pauses/pauses.queries.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { livingUnits } from '../living-units.server'
import type { DraftConclusion, MatterContent, MatterFact } from '../matter'
import { sayCount, sayDay } from '../say'
import { pauseSheet } from './due-pauses.server'
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
  const leads = units.get(row.ownerId)
  const open = pauses.find(({ endedOn }) => endedOn === null)
  const drafted = open
    ? pauseSheet(open, asOf, leads ? [leads.name] : [], [])
    : goingOn(row, leads ? [leads.name] : [], projectId, asOf)
  const known = [...money, ...lateFact(late, projectId, asOf)]
  return {
    ...{ kind: 'project', key: `project:${projectId}`, projectId, organisationId: null, rank: 5, why: '' },
    content: { ...drafted, facts: [...drafted.facts, ...known] },
  }
}

type Row = { name: string; plannedEnd: string | null }

/** Nothing of it stands still: go on, or look it through first. A person says which is recommended. */
function goingOn({ name, plannedEnd }: Row, leads: string[], projectId: number, asOf: string): MatterContent {
  const order = (kind: DraftConclusion['kind'], task: string, days: number): DraftConclusion => ({
    ...{ kind, leads, coordinating: [], task, condition: null, effect: null },
    deadline: { type: 'by', end: addDays(asOf, days) },
  })
  const planned: MatterFact[] =
    plannedEnd === null
      ? []
      : [
          {
            ...{ words: 'Ngày hoàn thành theo kế hoạch', figure: sayDay(plannedEnd), on: asOf, source: 'Hồ sơ dự án' },
            ...{ link: `/projects/${projectId}`, certainty: 'actual' },
          },
        ]
  return {
    ...{
      question: `Hướng xử lý đối với dự án “${name}”`,
      facts: planned,
      waiting: null,
      recommended: null,
      reason: null,
    },
    options: [
      {
        ...{ key: 'a', title: 'Tiếp tục theo kế hoạch, có mốc kiểm tra', money: null },
        effect: 'Giữ mục tiêu và quy mô đã duyệt; kiểm tra tại mốc đã giao.',
        conclusions: [order('accelerate', `đẩy nhanh tiến độ thực hiện dự án “${name}”`, 60)],
      },
      {
        ...{ key: 'b', title: 'Rà soát, báo cáo trước khi làm tiếp', money: null },
        effect: 'Có căn cứ để điều chỉnh hoặc dừng; các bước mới chờ kết quả rà soát.',
        conclusions: [order('review', `rà soát toàn bộ nội dung dự án “${name}”, đề xuất hướng xử lý`, 30)],
      },
    ],
  }
}

const lateFact = (late: number, projectId: number, asOf: string): MatterFact[] =>
  late === 0
    ? []
    : [
        {
          ...{ words: 'Nhiệm vụ quá hạn của dự án', figure: sayCount(late), on: asOf, source: 'Sổ theo dõi nhiệm vụ' },
          ...{ link: `/directives?standing=overdue&project=${projectId}`, certainty: 'actual' },
        },
      ]

async function countLate(db: Executor, projectId: number, asOf: string): Promise<number> {
  const [row] = await db.execute<{ late: number }>(sql`
    select count(*)::int as late from directive join directive_project on directive_project.directive_id = directive.id
    where directive_project.project_id = ${projectId} and directive.due_on < ${asOf}::date
      and (directive.completed_on is null or directive.completed_on > ${asOf}::date)`)
  return row?.late ?? 0
}
