import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { person } from '#db/schema.server'
import { actor, addActor } from '#tests/support/project-rows'
import { deleteView, renameView, saveView } from '~/domain/saved-views/saved-views.commands.server'
import { listSavedViews } from '~/domain/saved-views/saved-views.queries.server'

const now = new Date('2015-04-10T02:00:00Z')
const mine = { by: actor(), now }
const theirs = { by: { ...actor(), personId: 'p2' }, now }
beforeEach(async () => {
  await addActor()
  await database().insert(person).values({ id: 'p2', name: 'B', email: 'p2@test.invalid' })
})

const save = (name: string, query = 'phase=closing', by = mine) =>
  saveView(database(), { ...by, screen: 'portfolio', name, query })
const listed = (personId = 'p1') => listSavedViews(database(), personId, 'portfolio')

describe('saved views', () => {
  test('are a person’s own, by name in Vietnamese order, a screen apart', async () => {
    await save('Đang chậm')
    await save('Dừng')
    await save('Của người khác', 'q=x', theirs)
    await saveView(database(), { ...mine, screen: 'directives', name: 'Quá hạn', query: 'standing=overdue' })
    expect((await listed()).map((view) => view.name)).toEqual(['Dừng', 'Đang chậm'])
    expect((await listed('p2')).map((view) => view.name)).toEqual(['Của người khác'])
  })

  test('the same name again stands for the newer view', async () => {
    expect(await save('Đang chậm', 'overdue=1')).toEqual({ ok: true, viewId: 1 })
    expect(await save('Đang chậm', 'health=bad')).toMatchObject({ ok: true, viewId: 1 })
    expect(await listed()).toEqual([{ id: 1, name: 'Đang chậm', query: 'health=bad' }])
  })

  test('are renamed, but not onto another one', async () => {
    await save('A')
    await save('B')
    expect(await renameView(database(), { ...mine, viewId: 1, name: 'C' })).toEqual({ ok: true })
    expect(await renameView(database(), { ...mine, viewId: 1, name: 'C' })).toEqual({ ok: true })
    expect(await renameView(database(), { ...mine, viewId: 1, name: 'B' })).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'name', key: 'projects.view-name-taken', context: { name: 'B' } }],
    })
  })

  test('are deleted and handed back, so that it can be undone', async () => {
    await save('A')
    const gone = await deleteView(database(), { ...mine, viewId: 1 })
    expect(gone).toEqual({ ok: true, name: 'A', query: 'phase=closing', screen: 'portfolio' })
    expect(await listed()).toEqual([])
  })

  test('those of others do not exist', async () => {
    await save('A')
    expect(await renameView(database(), { ...theirs, viewId: 1, name: 'B' })).toEqual({ ok: false, reason: 'missing' })
    expect(await deleteView(database(), { ...theirs, viewId: 1 })).toEqual({ ok: false, reason: 'missing' })
  })
})
