import { database } from '#db/client.server'
import {
  clause,
  directive,
  directiveProject,
  directiveUnit,
  notice,
  organisation,
  organisationName,
  person,
  project,
} from '#db/schema.server'
import type { Actor } from '~/domain/people/actor'

/** Literal rows round a project; what a test does not name stands here once. */
const only = <T>(rows: T[]): T => {
  const [row] = rows
  if (row === undefined) throw new Error('nothing was written')
  return row
}

export async function addUnit(name: string): Promise<number> {
  const { id } = only(await database().insert(organisation).values({ kind: 'department' }).returning())
  await database().insert(organisationName).values({ organisationId: id, kind: 'official', name })
  return id
}

let codes = 0

export async function addProject(values: Partial<typeof project.$inferInsert> & { ownerId: number }) {
  codes += 1
  const row = { code: `T-${codes}`, name: `Dự án ${codes}`, kind: 'system', field: 'email', ...values } as const
  return only(await database().insert(project).values(row).returning()).id
}

/** A confirmed notice with one clause that holds its whole text. */
export async function addNotice(numberSymbol = '70/TB-UBND', issuedOn = '2015-04-03') {
  const text = 'Tạm dừng kế hoạch đấu thầu bổ sung thiết bị cho hệ thống thư điện tử.'
  const row = {
    state: 'confirmed',
    numberSymbol,
    issuer: 'UBND tỉnh',
    issuedOn,
    text,
    confirmedAt: new Date(0),
  } as const
  const noticeId = only(await database().insert(notice).values(row).returning()).id
  const part = { noticeId, section: '2', start: 0, end: text.length }
  return { noticeId, issuedOn, clauseId: only(await database().insert(clause).values(part).returning()).id, ordinal: 0 }
}

type Notice = Awaited<ReturnType<typeof addNotice>>

/** A directive of a notice on some projects, led by a unit where one is given. */
export async function addDirective(
  of: Notice,
  projectIds: number[],
  values: Partial<typeof directive.$inferInsert> = {},
  leadId?: number,
): Promise<number> {
  of.ordinal += 1
  const row = {
    ...{ noticeId: of.noticeId, clauseId: of.clauseId, ordinal: of.ordinal, section: '2', issuedOn: of.issuedOn },
    ...{ text: 'Tạm dừng', start: 0, end: 8, decision: 'assign', deadline: { type: 'none' }, deadlineType: 'none' },
    ...values,
  } as typeof directive.$inferInsert
  const { id } = only(await database().insert(directive).values(row).returning())
  for (const projectId of projectIds) await database().insert(directiveProject).values({ directiveId: id, projectId })
  if (leadId)
    await database()
      .insert(directiveUnit)
      .values({ directiveId: id, part: 'lead', organisationId: leadId, printedName: 'Sở' })
  return id
}

/** The person that `actor` is. */
export const addActor = () =>
  database().insert(person).values({ id: 'p1', name: 'Nguyễn Văn A', email: 'p1@test.invalid' })

export const actor = (scope: Actor['scope'] = 'all'): Actor => ({
  personId: 'p1',
  name: 'Nguyễn Văn A',
  scope,
  organisationIds: [],
})
