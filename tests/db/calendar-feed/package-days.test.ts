import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { bidPackage, pause } from '#db/schema.server'
import { addProject, addUnit } from '#tests/support/directive-rows'
import { addPackage, addPlan, addStep } from '#tests/support/package-rows'
import { listScheduledSteps } from '~/domain/bid-packages/bid-package-page.queries.server'
import { packageDays } from '~/domain/calendar-feed/package-days.queries.server'

const db = () => database()
const window = { from: '2015-03-01', to: '2015-12-31' }
let projectId: number
let bidPackageId: number
beforeEach(async () => {
  projectId = await addProject('Thư điện tử', await addUnit('Sở TT&TT'))
  bidPackageId = await addPackage(projectId, { planId: await addPlan(projectId) })
  const steps = [
    { name: 'Lập hồ sơ', days: 5, startedOn: '2015-03-02', originalDueOn: '2015-03-09', doneOn: '2015-03-16' },
    { name: 'Thẩm định', days: 10, originalDueOn: '2015-03-23' },
    { name: 'Bỏ qua', days: 3, originalDueOn: '2015-03-26', skippedReason: 'gộp', skippedSource: 'Điều 15' },
    { name: 'Phát hành', days: 4, originalDueOn: '2015-03-30' },
  ]
  for (const [at, step] of steps.entries()) await addStep(bidPackageId, { ...step, ordinal: at + 1, code: `s${at}` })
})
const days = async (today: string, scope: 'all' | number[] = 'all') =>
  (await packageDays(db(), { scope, today, ...window })).map(({ step, day, version }) => [step, day, version])

test('open steps on the days in force, not on the ones first planned, as the page of the package shows them', async () => {
  // Handed in a week late, so ten working days from 16/3 and four more.
  expect(await days('2015-03-20')).toEqual([
    ['Thẩm định', '2015-03-30', 1],
    ['Phát hành', '2015-04-03', 1],
  ])
  const shown = await listScheduledSteps(db(), { bidPackageId, pauses: [], day: '2015-03-20' })
  expect(shown.map(({ name, dueOn }) => [name, dueOn])).toContainEqual(['Phát hành', '2015-04-03'])
})

test('nothing of a package that stands still; once it goes on its days have moved and the sequence is higher', async () => {
  const word = { wordOf: 'Chủ tịch UBND tỉnh', wordOn: '2015-03-25' }
  await db()
    .insert(pause)
    .values({ projectId, bidPackageId, from: '2015-03-25', ...word })
  expect(await days('2015-03-26')).toEqual([])
  const end = { endedOn: '2015-04-08', endedWordOf: 'Chủ tịch UBND tỉnh', endedWordOn: '2015-04-08' }
  await db()
    .update(pause)
    .set({ ...end, ending: 'resumed', endedAt: new Date('2015-04-08T03:00:00Z') })
  expect(await days('2015-04-09')).toEqual([
    ['Thẩm định', '2015-04-13', 3],
    ['Phát hành', '2015-04-17', 3],
  ])
})

test('only of projects in scope, and not of a tender that was cancelled', async () => {
  expect(await days('2015-03-20', [])).toEqual([])
  await db().update(bidPackage).set({ state: 'tender-cancelled' }).where(eq(bidPackage.id, bidPackageId))
  expect(await days('2015-03-20')).toEqual([])
})
