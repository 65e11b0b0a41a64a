import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { loadSample } from '#db/seed/load-sample.server'
import { SAMPLE_PEOPLE } from '#db/seed/people'

const TODAY = '2026-11-21'
const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) => database().execute<T>(query)
const load = (today = TODAY, seed?: number) => loadSample(database(), { today, seed })

/** Everything the sample wrote, without ids and hours of the run. */
async function everything() {
  const [found] = await rows<{ all: string }>(sql`select concat_ws(' ',
    (select md5(string_agg(o::text, '|' order by id)) from organisation o),
    (select md5(string_agg(o::text, '|' order by id)) from organisation_name o),
    (select md5(string_agg(p::text, '|' order by id)) from project p),
    (select md5(string_agg(n::text, '|' order by id)) from notice n),
    (select md5(string_agg(d::text, '|' order by id)) from directive d),
    (select md5(string_agg(r::text, '|' order by id)) from progress_report r),
    (select md5(string_agg(c::text, '|' order by id)) from completion c)) as all`)
  return found?.all
}

describe('what always holds in the sample', () => {
  test('every directive and clause stands at its offsets in its notice (R9)', async () => {
    await load()
    const wrong = await rows(sql`
      select directive.id from directive join notice on notice.id = notice_id
      join clause on clause.id = clause_id
      where substr(notice.text, directive.start + 1, directive."end" - directive.start) <> directive.text
        or directive.start < clause.start or directive."end" > clause."end" or clause.notice_id <> notice.id
        or directive.text <> trim(directive.text)`)
    expect(wrong).toEqual([])
  })

  test('last days follow from the deadlines, extended ones from what was granted (R6)', async () => {
    await load()
    const wrong = await rows(sql`
      select directive.id, directive.text from directive
      left join extension on directive_id = directive.id and state = 'granted'
      where original_due_on is distinct from (deadline ->> 'end')::date
        or extended_due_on is distinct from granted_due_on
        or deadline_type <> deadline ->> 'type'
        or continuous <> coalesce(deadline ->> 'period' = 'continuous', false)
        or (deadline_words is not null and position(deadline_words in directive.text) = 0)`)
    expect(wrong).toEqual([])
  })

  test('who leads is known, or a warning says that nobody does (R8)', async () => {
    await load()
    const leaderless = await rows<{ text: string; decision: string; code: string | null }>(sql`
      select text, decision, code from directive left join directive_warning w on w.directive_id = directive.id
      where not exists (select from directive_unit u where u.directive_id = directive.id and part = 'lead')`)
    expect(leaderless.length).toBeGreaterThan(0)
    for (const one of leaderless) expect(one.decision === 'approve' || one.code === 'nobody-leads').toBe(true)
  })

  test('what happened adds up: completions, newest reports, nothing after the day it is told on', async () => {
    await load()
    const wrong = await rows(sql`
      select directive.id from directive
      left join completion c on c.directive_id = directive.id
      where directive.completed_on is distinct from (case when c.state = 'confirmed' then c.completed_on end)
        or awaiting_confirmation <> coalesce(c.state = 'awaiting', false)
        or last_report_on is distinct from (select max(as_of) from progress_report r where r.directive_id = directive.id)
        or directive.completed_on > ${TODAY} or last_report_on > ${TODAY} or issued_on > ${TODAY}`)
    expect(wrong).toEqual([])
    const later = await rows(sql`select id from timeline_entry where at > ${`${TODAY}T23:59:59+07:00`}`)
    expect(later).toEqual([])
  })

  test('nothing is there twice, every unit has a name, all of it is marked', async () => {
    await load()
    const twice = await rows(sql`
      select name from project group by name having count(*) > 1
      union all select concat_ws(' ', number_symbol, issuer, title) from notice group by 1 having count(*) > 1
      union all select text from directive group by notice_id, text having count(*) > 1`)
    expect(twice).toEqual([])
    const nameless = await rows(sql`
      select id from organisation o
      where not exists (select from organisation_name n where n.organisation_id = o.id and kind = 'official')`)
    expect(nameless).toEqual([])
    const unmarked = await rows(sql`
      select 1 from project where not is_sample union all select 1 from notice where not is_sample
      union all select 1 from directive where not is_sample union all select 1 from organisation where not is_sample
      union all select 1 from person where not is_sample`)
    expect(unmarked).toEqual([])
  })

  test('every decision names its cause, holds once, and its effects stand on rows that are there', async () => {
    await load()
    const told = await rows<{ type: string; count: number }>(sql`
      select type, count(*)::int as count from decision where is_sample group by type order by type`)
    expect(told.map(({ type }) => type)).toEqual([
      ...['approve', 'continue-lease', 'keep', 'pause', 'slow-down', 'stop-duplicate'],
    ])
    // One that only agrees has an effect that changes nothing.
    const bare = await rows(sql`select id from decision d
      where not exists (select from decision_effect e where e.decision_id = d.id)`)
    expect(bare).toEqual([])
    const [ended] = await rows(
      sql`select count(undone_at)::int as undone, count(supersedes_id)::int as heirs from decision`,
    )
    expect(ended).toEqual({ undone: 1, heirs: 1 })
    const lease = await rows(sql`
      select ch ->> 'after' as after from decision_effect e join decision d on d.id = e.decision_id
      join clause c on c.id = d.clause_id join notice n on n.id = c.notice_id, jsonb_array_elements(e.changes) ch
      where d.type = 'continue-lease' and n.number_symbol = '70/TB-UBND' and c.section = '2'`)
    expect(lease).toEqual([{ after: '2016-12-31' }])
    const asked = await rows(sql`select from due_decision where question = 'lease-end' and state = 'waiting'`)
    expect(asked.length).toBeGreaterThan(0)
  })

  test('two loads with the same seed and day are equal', async () => {
    await load()
    const first = await everything()
    await rows(sql`truncate organisation, person, project, notice, timeline_entry restart identity cascade`)
    await load()
    expect(await everything()).toBe(first)
  })
})

describe('what the sample shows', () => {
  test('60 to 80 projects in all phases, fields and kinds; directives in every standing', async () => {
    await load()
    const [count] = await rows<Record<string, number>>(sql`
      select count(*)::int as projects, count(distinct phase)::int as phases, count(distinct kind)::int as kinds,
        count(distinct field)::int as fields, count(distinct regime)::int as regimes from project`)
    expect(count).toMatchObject({ phases: 6, kinds: 4, fields: 10 })
    expect(count?.projects).toBeGreaterThanOrEqual(60)
    expect(count?.projects).toBeLessThanOrEqual(80)
    const [standings] = await rows<Record<string, number>>(sql`
      select count(*) filter (where completed_on is null and due_on < ${TODAY} and not continuous)::int as overdue,
        count(*) filter (where completed_on is null and due_on between ${TODAY}::date and ${TODAY}::date + 7)::int as soon,
        count(*) filter (where completed_on is null and due_on > ${TODAY}::date + 7)::int as "inTerm",
        count(*) filter (where completed_on is null and deadline_type = 'recurring')::int as recurring,
        count(*) filter (where completed_on is null and deadline_type = 'none')::int as undated,
        count(*) filter (where completed_on < due_on)::int as early,
        count(*) filter (where completed_on = due_on)::int as "onTime",
        count(*) filter (where completed_on > due_on)::int as late,
        count(*) filter (where awaiting_confirmation)::int as awaiting,
        (select count(*) from extension where state = 'asked')::int as asked
      from directive`)
    for (const [standing, n] of Object.entries(standings ?? {})) expect([standing, n > 1]).toEqual([standing, true])
    expect(standings?.overdue).toBeLessThan(8)
    const [old] = await rows<{ n: number }>(sql`
      select count(*)::int as n from directive where issued_on < '2020-01-01' and completed_on is null and due_on is not null`)
    expect(old?.n).toBe(0)
  })

  test('every row of the seed portfolio', async () => {
    await load()
    const told = async (project: string) => {
      const found = await rows<{ decision: string; condition: string | null; open: boolean; due: string | null }>(sql`
        select decision, condition, completed_on is null as open, due_on as due from directive
        join directive_project on directive_id = directive.id join project on project.id = project_id
        where project.name like ${`%${project}%`} order by notice_id, ordinal`)
      return found.map((one) =>
        `${one.decision}${one.open ? ' open' : ''}${one.condition ? ' if' : ''} ${one.due ?? ''}`.trim(),
      )
    }
    expect(await told('Cổng thông tin điện tử tỉnh Bắc Giang')).toEqual(['review', 'review 2015-04-15'])
    expect(await told('Thuê dịch vụ thư điện tử của VDC Online')).toEqual(['continue-rent open'])
    expect(await told('Mua bổ sung thiết bị chuyển hệ thống thư')).toEqual(['pause open if'])
    expect(await told('Quản lý văn bản và điều hành công việc tỉnh Bắc Giang')).toEqual(['evaluate 2015-06-30'])
    expect(await told('thủ tục hành chính công liên thông')).toEqual(['accelerate', 'stop if'])
    expect(await told('19 sở, ngành')).toEqual(['review'])
    expect(await told('Trung tâm tích hợp dữ liệu tỉnh Bắc Giang')).toEqual(['assign'])
    expect(await told('Đề án chính quyền điện tử')).toEqual(['approve open', 'assign 2015-09-30', 'assign 2015-08-31'])
    expect((await told('CPNet')).length).toBe(14)
    expect((await told('18 dịch vụ công')).length).toBe(9)
    expect((await told('Hộp thư điện tử công vụ của Bộ')).length).toBe(4)
    expect((await told('Nghị quyết 17/NQ-CP')).length).toBe(25)

    const warned = await rows<{ code: string; n: number }>(sql`
      select code, count(*)::int as n from directive_warning join directive on directive.id = directive_id
      where issued_on < '2020-01-01' group by code order by code`)
    expect([...warned]).toEqual([
      { code: 'contradicting-deadlines', n: 2 },
      { code: 'mirrored-task', n: 4 },
      { code: 'nobody-leads', n: 4 },
    ])
    const slowed = await rows<{ name: string; section: string }>(sql`
      select name, section from project join clause on clause.id = pace_clause_id where pace = 'slowed'`)
    expect([...slowed]).toEqual([{ name: 'Hệ thống quản lý văn bản và điều hành tỉnh Nghệ An', section: 'body-2' }])
    const tasks = await rows<{ name: string; n: number }>(sql`
      select printed_name as name, count(*)::int as n from directive_unit join directive on directive.id = directive_id
      where issued_on = '2019-06-13' and part = 'lead' group by 1 order by 2 desc, 1 limit 2`)
    expect([...tasks]).toEqual([
      { name: 'Trung tâm Công nghệ thông tin', n: 10 },
      { name: 'Văn phòng Bộ', n: 5 },
    ])
  })

  test('one person a role, without any account to sign in with; the unit officer has open work', async () => {
    await load()
    const people = await rows<{ id: string; role: string }>(sql`
      select person.id, role from person join person_role on person_id = person.id order by role`)
    expect(people.map((one) => one.role)).toEqual([...SAMPLE_PEOPLE.map((one) => one.role)].sort())
    expect([...(await rows(sql`select id from account`))]).toEqual([])
    const [work] = await rows<{ n: number }>(sql`
      select count(*)::int as n from directive_unit unit join directive on directive.id = directive_id
      join person_role role on role.organisation_id = unit.organisation_id
      where role.person_id = 'sample-unit-officer' and part = 'lead' and completed_on is null`)
    expect(work?.n).toBeGreaterThan(3)
  })

  test('on a day long ago nothing that came later has happened', async () => {
    await load('2015-06-01')
    const [row] = await rows<{ done: number; reported: number }>(sql`
      select count(*) filter (where completed_on > '2015-06-01')::int as done,
        count(*) filter (where last_report_on > '2015-06-01')::int as reported from directive`)
    expect(row).toEqual({ done: 0, reported: 0 })
  })
})

describe('the leases of the sample', () => {
  test('stand at every distance from their end; the e-mail ran through renewal by clause, hand-over and exit kit', async () => {
    await load()
    const [counts] = await rows<Record<string, number>>(sql`select
      count(*) filter (where closed_on is null and ends_on < ${TODAY}::date)::int as past,
      count(*) filter (where closed_on is null and ends_on between ${TODAY}::date and ${TODAY}::date + 90)::int as near,
      count(*) filter (where ends_on > ${TODAY}::date + 550)::int as far,
      count(*) filter (where closed_on is not null)::int as closed from lease`)
    for (const count of Object.values(counts ?? {})) expect(count).toBeGreaterThan(0)
    const [mail] = await rows<{ kit: number; renewals: number; clause: string; handed: number }>(sql`
      select (select count(*)::int from lease_exit_step where lease_id = lease.id) as kit,
        (select count(*)::int from lease_renewal where lease_id = lease.id) as renewals,
        (select clause.section from lease_renewal join clause on clause.id = clause_id where lease_id = lease.id) as clause,
        (select sum(quantity)::int from lease_handover where lease_id = lease.id) as handed
      from lease join supplier on supplier.id = provider_id where supplier.name = 'VDC Online'`)
    expect(mail).toEqual({ kit: 5, renewals: 2, clause: '2', handed: 3 })
    const wrong = await rows(sql`select id from lease where signed_on > starts_on or first_ends_on > ends_on
      or (closed_on is not null and (select count(*) from lease_exit_step where lease_id = lease.id) < 5)`)
    expect(wrong).toEqual([])
  })
})

test('late directives were urged twice, people told by digest; one message went, one did not, none is left to go', async () => {
  await rows(sql`truncate digest_run, job`)
  await load()
  const [told] = await rows<Record<string, number>>(sql`select
    (select count(*)::int from urging) as urgings,
    (select count(*)::int from urging_letter where sent_on is not null) as sent,
    (select count(*)::int from urging_letter where sent_on is null) as unsent,
    (select max(round)::int from reminder) as rounds,
    (select count(*)::int from digest) as digests,
    (select count(*)::int from mail where state = 'sent') as delivered,
    (select count(*)::int from mail where state = 'failed') as failed,
    (select count(*)::int from mail where state not in ('sent', 'failed')) as underway,
    (select count(*)::int from job where kind = 'send-mail' and state <> 'done') as "jobsOpen"`)
  expect(told).toMatchObject({ urgings: 2, unsent: 1, rounds: 2, failed: 1, underway: 0, jobsOpen: 0 })
  for (const name of ['sent', 'digests', 'delivered']) expect(told?.[name], name).toBeGreaterThan(0)
})
