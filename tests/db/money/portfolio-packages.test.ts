import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { acceptance, bidPackage, payment } from '#db/schema.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { addContract, addPackage, addPause, addStep } from '#tests/support/package-rows'
import { addProject, addUnit } from '#tests/support/project-rows'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { measureLags } from '~/domain/money/portfolio-lags.queries.server'
import { readChainPackages } from '~/domain/money/portfolio-packages.queries.server'

const made = { createdAt: new Date('2015-01-01T00:00:00Z') }
const readOn = async (id: number, day: string) =>
  (await readChainPackages(database(), { ids: [id], on: await directivesOnDay(database(), day) })).get(id) ?? []

test('a package stands in a forecast as it stood on the day', async () => {
  const projectId = await addProject({ ownerId: await addUnit('Sở'), phase: 'implementation' })
  const signed = await addPackage(projectId, { ...made, state: 'in-execution', stateSince: '2015-03-28' })
  const contractId = await addContract({ projectId, bidPackageId: signed })
  const open = await addPackage(projectId, { ...made, ordinal: 2, state: 'published', stateSince: '2015-03-01' })
  await addPackage(projectId, { ...made, ordinal: 3, state: 'no-winner', stateSince: '2015-03-01' })
  await addStep(open, { startedOn: '2015-03-30', doneOn: '2015-04-06', completedBy: 'publish', days: 5 })
  await addStep(open, { ordinal: 2, code: 'bids', name: 'Mở thầu', completedBy: 'open', days: 10 })
  await addStep(open, { ordinal: 3, code: 'sign', name: 'Ký hợp đồng', completedBy: 'sign-contract', days: 5 })
  await database()
    .insert(acceptance)
    .values({
      ...{ bidPackageId: signed, contractId, kind: 'interim', acceptedOn: '2015-06-01', amount: 500n, volume: 'v' },
    })
  const sourceId = (await fundingSourceIds(database()))('nst-dt')
  const paid = { projectId, sourceId, planYear: 2015, kind: 'volume' as const, amount: 300n }
  await database()
    .insert(payment)
    .values([
      { ...paid, paidOn: '2015-06-10' },
      { ...paid, paidOn: '2015-07-10', bidPackageId: signed, contractId },
    ])

  const spring = await readOn(projectId, '2015-04-10')
  expect(spring.map(({ ordinal }) => ordinal)).toEqual([1, 2])
  expect(spring).toMatchObject([
    { signedOn: '2015-03-27', endsOn: '2015-12-31', value: 1_880_000_000n, accepted: 0n, paid: 0n, halt: null },
    { signedOn: null, value: 2_000_000_000n, state: 'published', selection: { step: 'Mở thầu', begun: true } },
  ])
  expect(spring[1]?.selection?.daysLeft).toBeGreaterThan(15)
  expect(await readOn(projectId, '2015-06-20')).toMatchObject([
    { accepted: 500n, paid: 300n, lastAcceptedOn: '2015-06-01' },
    {},
  ])
  expect(await readOn(projectId, '2015-07-20')).toMatchObject([{ paid: 600n }, { paid: 0n }])

  await addPause({ projectId, bidPackageId: open })
  expect(await readOn(projectId, '2015-04-10')).toMatchObject([
    { halt: null },
    { halt: { since: '2015-04-03', wordOf: 'Chủ tịch UBND tỉnh', reviewOn: null } },
  ])
  expect(await readOn(projectId, '2015-04-02')).toMatchObject([{ halt: null }, { halt: null }])
})

test('lags are what the plans say until enough cases are finished, then what was measured', async () => {
  const projectId = await addProject({ ownerId: await addUnit('Sở') })
  const measured = (snapshot: string) => measureLags(database(), { day: '2026-06-30', snapshot, now: new Date(0) })
  expect(await measured('lags 1')).toMatchObject({ selection: { low: 100 }, cases: { selection: 0, payment: 0 } })
  for (let ordinal = 1; ordinal <= 8; ordinal += 1) {
    const id = await addPackage(projectId, { ordinal, state: 'contracted', stateSince: '2026-03-01' })
    const days = {
      startedOn: '2026-01-01',
      originalDueOn: '2026-02-10',
      doneOn: ordinal > 4 ? '2026-03-22' : '2026-03-02',
    }
    await addStep(id, { ...days, completedBy: 'sign-contract' })
  }
  expect(await database().select().from(bidPackage)).toHaveLength(8)
  expect(await measured('lags 2')).toMatchObject({
    selection: { high: 100, likely: 175, low: 200 },
    cases: { selection: 8 },
  })
})
