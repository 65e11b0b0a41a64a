import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addSeedStory, type SeedStory } from '#tests/support/pause-rows'
import { actor, addProject } from '#tests/support/project-rows'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { pauseWork } from '~/domain/pauses/pause-work.commands.server'
import { listPortfolio } from '~/domain/projects/portfolio.queries.server'
import { readPortfolioView } from '~/domain/projects/portfolio-view'

let seed: SeedStory
beforeEach(async () => {
  seed = await addSeedStory()
})

const listed = async (query: string, day = '2015-04-10') =>
  listPortfolio(database(), {
    view: readPortfolioView(new URLSearchParams(query)),
    on: await directivesOnDay(database(), day),
    scope: 'all',
  })
const pause = (
  bidPackageId: number | null,
  projectId = seed.projectId,
  clauseId: number | null = seed.notice.clauseId,
) =>
  pauseWork(database(), {
    targets: [{ projectId, planId: null, bidPackageId }],
    cause: { clauseId, wordOf: 'Giám đốc Sở', wordOn: '2015-04-03', words: null },
    condition: { directiveId: null, day: '2015-06-01', words: null },
    ...{ from: '2015-04-03', reviewOn: null, scope: null, by: actor(), now: new Date('2015-04-06T02:00:00Z') },
  })

test('a project halted by an order, a package paused by it, a project without directives paused by a word', async () => {
  const other = await addProject({ ownerId: seed.unitId, name: 'Mạng' })
  await addProject({ ownerId: seed.unitId, name: 'Yên' })
  expect(await listed('paused=1')).toMatchObject([{ id: seed.projectId, halted: true, pauses: [] }])
  await pause(seed.bidPackageId)
  await pause(null, other, null)
  expect(await listed('paused=1')).toMatchObject([
    { id: other, halted: true, pauses: [{ scope: 'project', wordOf: 'Giám đốc Sở' }] },
    {
      id: seed.projectId,
      halted: false,
      orderInForce: null,
      pauses: [{ ordinal: 2, section: '2', since: '2015-04-03' }],
    },
  ])
  // Looking back, neither had been paused yet.
  expect((await listed('paused=1', '2015-04-02')).map(({ pauses }) => pauses)).toEqual([])
})
