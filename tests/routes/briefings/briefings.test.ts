import { describe, expect, test } from 'vitest'
import { addLease } from '#tests/support/lease-rows'
import { addProject } from '#tests/support/project-rows'
import { addOrganisationRow, outcome, send, signedIn, visit } from '#tests/support/requests'
import { now } from '~/clock.server'
import { addDays, dayAt } from '~/domain/calendar-day'
import * as list from '~/routes/briefings/list/route'
import * as page from '~/routes/briefings/page/route'
import { loader as paper } from '~/routes/briefings/paper'
import * as present from '~/routes/briefings/present/route'

const head = { title: 'Giao ban', meetingTime: '08:00', place: '', chair: 'Chủ tịch UBND tỉnh', correctsId: '' }
type Loaded = {
  briefing: { sheets: { matterId: number; version: number; content: object }[]; state: string }
  offered: { key: string }[]
}

describe('/briefings', () => {
  test('from a draft to an issued briefing, with what each role may see and do', async () => {
    const { cookie, organisationId } = await signedIn('office')
    const today = dayAt(now())
    const ends = { startsOn: addDays(today, -300), endsOn: addDays(today, 60) }
    const row = await addLease(await addProject({ ownerId: organisationId }), ends)
    const start = (fields: object, by = cookie) =>
      outcome(list.action(send('/briefings', { ...head, meetingOn: addDays(today, 3), ...fields }, { cookie: by })))
    expect(await start({ meetingTime: '25:00', title: '' })).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'title' }, { field: 'meetingTime', key: 'briefings.not-an-hour' }] },
    })
    const { location } = await start({})
    const id = location?.split('/').at(-1) ?? ''
    const at = { cookie, params: { id } }
    const post = (fields: Record<string, string | string[]>, by = at) =>
      outcome(page.action(send(`/briefings/${id}`, fields, by)))
    const load = async (by = at) => (await outcome(page.loader(visit(`/briefings/${id}`, by)))).value as Loaded
    expect((await load()).offered.map(({ key }) => key)).toContain(`lease:${row.id}`)
    expect(await post({ intent: 'pick', 'keys[]': [`lease:${row.id}`] })).toMatchObject({ value: { ok: true } })
    const [sheet] = (await load()).briefing.sheets
    if (!sheet) throw new Error('nothing on the agenda')
    const edit = (content: object) =>
      post({ intent: 'sheet', matterId: String(sheet.matterId), version: '1', content: JSON.stringify(content) })
    expect(await edit({ ...sheet.content, question: '' })).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'content.question', key: 'errors.required' }] },
    })
    expect(await edit(sheet.content)).toMatchObject({ value: { ok: true } })
    expect(await post({ intent: 'nothing' })).toMatchObject({ status: 404 })

    // A draft is absent for a reader, on every door (R15).
    const finance = { cookie: (await signedIn('finance')).cookie, params: { id } }
    const doors: (() => unknown)[] = [
      () => page.loader(visit(`/briefings/${id}`, finance)),
      () => present.loader(visit(`/briefings/${id}/present`, finance)),
      () => paper(visit(`/briefings/${id}/paper?paper=report`, finance)),
    ]
    for (const door of doors) expect(await outcome(Promise.resolve().then(door))).toMatchObject({ status: 404 })
    expect(await post({ intent: 'issue', version: '1' }, finance)).toMatchObject({ status: 403 })

    expect(await post({ intent: 'issue', version: '1' })).toMatchObject({ value: { ok: true } })
    expect(await edit(sheet.content)).toMatchObject({ status: 409, value: { problems: [{ key: 'briefings.kept' }] } })
    expect((await load(finance)).briefing.state).toBe('issued')
    const stranger = await signedIn('unit-officer', await addOrganisationRow('Sở Y tế'))
    const alien = { cookie: stranger.cookie, params: { id } }
    expect(await outcome(page.loader(visit(`/briefings/${id}`, alien)))).toMatchObject({ status: 404 })
    const own = await signedIn('unit-officer', organisationId)
    const officer = { cookie: own.cookie, params: { id } }
    expect((await load(officer)).briefing.sheets).toHaveLength(1)
    const whole = await outcome(paper(visit(`/briefings/${id}/paper?paper=report`, officer)))
    expect(whole).toMatchObject({ status: 404 })
    const slip = `/briefings/${id}/paper?paper=slip&format=docx&matter=${sheet.matterId}`
    expect(await outcome(paper(visit(slip, officer)))).toMatchObject({ status: 200 })
  })
})
