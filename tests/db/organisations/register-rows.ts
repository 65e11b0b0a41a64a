import { database } from '#db/client.server'
import { organisation, organisationName, organisationSuccession } from '#db/schema.server'
import type { Actor } from '~/domain/people/actor'

export const NOW = new Date('2026-11-21T10:00:00+07:00')
export const OFFICE: Actor = { personId: 'office', name: 'Văn phòng', scope: 'all', organisationIds: [] }
export const OFFICER: Actor = { personId: 'officer', name: 'Đầu mối', scope: [1], organisationIds: [1] }

type Row = { name: string; short?: string; from?: string; to?: string; parentId?: number }

/** A department with its official name, and a short one where given. */
export async function addUnit({ name, short, from, to, parentId }: Row): Promise<number> {
  const [row] = await database()
    .insert(organisation)
    .values({ kind: 'department', validFrom: from, validTo: to, parentId })
    .returning({ id: organisation.id })
  if (!row) throw new Error('no unit')
  const life = { organisationId: row.id, validFrom: from, validTo: to }
  await database()
    .insert(organisationName)
    .values({ ...life, kind: 'official', name })
  if (short)
    await database()
      .insert(organisationName)
      .values({ ...life, kind: 'short', name: short })
  return row.id
}

export async function addSuccession(
  fromId: number,
  toId: number | null,
  on: string,
  more: { kind?: 'merged' | 'moved'; takesDuties?: boolean } = {},
) {
  await database()
    .insert(organisationSuccession)
    .values({ fromId, toId, on, kind: more.kind ?? 'merged', takesDuties: more.takesDuties ?? true })
}
