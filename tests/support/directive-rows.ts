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
import type { Actor, Scope } from '~/domain/people/actor'

const only = <T>(rows: T[]): T => {
  const [row] = rows
  if (!row) throw new Error('no row came back')
  return row
}

export async function addUnit(name: string, short?: string): Promise<number> {
  const { id } = only(await database().insert(organisation).values({ kind: 'department' }).returning())
  await database().insert(organisationName).values({ organisationId: id, kind: 'official', name })
  if (short) await database().insert(organisationName).values({ organisationId: id, kind: 'short', name: short })
  return id
}

export async function addActor(name: string, organisationId: number, scope: Scope = [organisationId]): Promise<Actor> {
  const personId = `p-${name.replaceAll(' ', '-')}`
  await database()
    .insert(person)
    .values({ id: personId, name, email: `${personId}@test.invalid` })
    .onConflictDoNothing()
  return { personId, name, scope, organisationIds: [organisationId] }
}

export async function addNotice(given: Partial<typeof notice.$inferInsert> = {}): Promise<number> {
  const words = 'Giao đơn vị chủ trì thực hiện; hoàn thành trước ngày 15/4/2015.'
  const values = {
    state: 'confirmed' as const,
    text: words,
    issuedOn: '2015-04-03',
    confirmedAt: new Date(0),
    ...given,
  }
  return only(await database().insert(notice).values(values).returning()).id
}

let ordinal = 0

type Given = Partial<Omit<typeof directive.$inferInsert, 'noticeId'>> & {
  noticeId?: number
  lead?: number[]
  coordinating?: number[]
  projects?: number[]
}

/** A directive of a notice of 03/4/2015, due on 15/4/2015 unless said otherwise. */
export async function addDirective({ noticeId, lead = [], coordinating = [], projects = [], ...given }: Given = {}) {
  const ofNotice = noticeId ?? (await addNotice())
  const part = only(
    await database().insert(clause).values({ noticeId: ofNotice, section: '1', start: 0, end: 20 }).returning(),
  )
  const { id } = only(
    await database()
      .insert(directive)
      .values({
        noticeId: ofNotice,
        clauseId: part.id,
        ordinal: ordinal++,
        section: '1',
        text: 'Giao đơn vị chủ trì',
        start: 0,
        end: 19,
        decision: 'assign',
        deadline: { type: 'by', end: '2015-04-15' },
        deadlineType: 'by',
        originalDueOn: '2015-04-15',
        issuedOn: '2015-04-03',
        ...given,
      })
      .returning(),
  )
  const units = [
    ...lead.map((organisationId) => ({
      directiveId: id,
      part: 'lead' as const,
      organisationId,
      printedName: `Đơn vị ${organisationId}`,
    })),
    ...coordinating.map((organisationId) => ({
      directiveId: id,
      part: 'coordinating' as const,
      organisationId,
      printedName: `Đơn vị ${organisationId}`,
    })),
  ]
  if (units.length > 0) await database().insert(directiveUnit).values(units)
  if (projects.length > 0)
    await database()
      .insert(directiveProject)
      .values(projects.map((projectId) => ({ directiveId: id, projectId })))
  return id
}

export async function addProject(name: string, ownerId: number): Promise<number> {
  const values = {
    code: `DA-${ownerId}-${name}`,
    name,
    kind: 'system' as const,
    field: 'email' as const,
    ownerId,
  }
  return only(await database().insert(project).values(values).returning()).id
}
