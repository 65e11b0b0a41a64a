import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { organisation } from '#db/schema.server'
import { holdsRealData } from '#db/seed/holds-real-data.server'
import { loadSample } from '#db/seed/load-sample.server'

const TODAY = '2026-11-21'
const counts = async () => {
  const [row] = await database().execute<{ projects: number; directives: number; marks: string }>(sql`
    select (select count(*) from project)::int as projects, (select count(*) from directive)::int as directives,
      (select md5(string_agg(text || coalesce(due_on::text, '') || coalesce(completed_on::text, ''), '' order by id))
        from directive) as marks`)
  return row
}

describe('the sample for load tests', () => {
  test('reaches the totals, deterministic, with words at their offsets and honest dates', async () => {
    await loadSample(database(), { today: TODAY, seed: 3, projects: 150, directives: 700 })
    const first = await counts()
    expect(first).toMatchObject({ projects: 150, directives: 700 })
    const wrong = await database().execute(sql`
      select directive.id from directive join notice on notice.id = notice_id
      where substr(notice.text, start + 1, "end" - start) <> directive.text
        or original_due_on is distinct from (deadline ->> 'end')::date
        or completed_on > ${TODAY} or last_report_on > ${TODAY}`)
    expect([...wrong]).toEqual([])
    await database().execute(
      sql`truncate organisation, person, project, notice, timeline_entry restart identity cascade`,
    )
    await loadSample(database(), { today: TODAY, seed: 3, projects: 150, directives: 700 })
    expect(await counts()).toEqual(first)
  })

  test('comes on top of a sample that is there, and rows of people go on behind it', async () => {
    await loadSample(database(), { today: TODAY })
    await loadSample(database(), { today: TODAY, projects: 100, directives: 300 })
    expect(await counts()).toMatchObject({ projects: 100, directives: 300 })
    const [row] = await database().execute<{ id: number }>(sql`
      insert into project (code, name, kind, field, owner_id)
      select 'DA-X', 'x', 'system', 'other', min(id) from organisation returning id`)
    expect(row?.id).toBe(101)
  })

  test('real data is told from the sample', async () => {
    expect(await holdsRealData(database())).toBe(false)
    await loadSample(database(), { today: TODAY })
    expect(await holdsRealData(database())).toBe(false)
    await database().insert(organisation).values({ kind: 'department' })
    expect(await holdsRealData(database())).toBe(true)
  })
})
