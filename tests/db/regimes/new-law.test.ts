import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addBuiltInRegimes } from '#db/regimes/load-regimes.server'
import { bidPackageStep, project } from '#db/schema.server'
import { inventedLaw } from '#tests/support/invented-law'
import { addLease } from '#tests/support/lease-rows'
import { addContract, addPackage } from '#tests/support/package-rows'
import { actor, addActor, addUnit } from '#tests/support/project-rows'
import { bidPackageForm } from '~/domain/bid-packages/bid-package.forms'
import { createBidPackage } from '~/domain/bid-packages/bid-packages.commands.server'
import { handOver } from '~/domain/bid-packages/contracts.commands.server'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { leaseGuards } from '~/domain/leases/lease-guards'
import { findLeaseRules } from '~/domain/leases/lease-rules.queries.server'
import { listPortfolio } from '~/domain/projects/portfolio.queries.server'
import { readPortfolioView } from '~/domain/projects/portfolio-view'
import { newProjectForm, projectForm } from '~/domain/projects/project.forms'
import { projectFormValues } from '~/domain/projects/project-form-values'
import { gaps } from '~/domain/projects/project-gaps'
import { changeProject, createProject } from '~/domain/projects/projects.commands.server'
import { findProject } from '~/domain/projects/projects.queries.server'
import { loadRegime } from '~/domain/regimes/regimes.commands.server'
import { listLawsWithFigures, listProjectLaws } from '~/domain/regimes/regimes.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'

const now = new Date('2030-05-10T02:00:00Z')
const by = actor()
let ownerId: number
beforeEach(async () => {
  await addActor().onConflictDoNothing()
  await addBuiltInRegimes(database())
  ownerId = await addUnit('Sở KH&CN')
  await loadRegime(database(), { regime: inventedLaw(), by: null, now })
})

const typed = (values: Record<string, unknown> = {}) => ({
  ...{ name: 'Nền tảng dữ liệu', kind: 'system', field: 'other', group: 'C', ownerId },
  ...{ decisionNumber: '9/QĐ', decidedOn: '2030-04-02', totalInvestment: '7,5 tỷ', phase: 'implementation' },
  ...values,
})
async function addUnderNewLaw(values: Record<string, unknown> = {}): Promise<number> {
  const created = await createProject(database(), { project: newProjectForm.parse(typed(values)), by, now })
  if (!created.ok) throw new Error(created.reason)
  return created.projectId
}
const stored = async (id: number) => {
  const [row] = await database().select().from(project).where(eq(project.id, id))
  if (!row) throw new Error('no project')
  return { ...row, beneficiaryIds: [] }
}

test('a law loaded without code follows from the day of a decision, and is listed, sorted and told by its own name', async () => {
  const older = await addUnderNewLaw({ decidedOn: '2026-08-01' })
  const id = await addUnderNewLaw()
  expect([(await stored(older)).regime, (await stored(id)).regime]).toEqual(['nd-224-2026', 'nd-9-2030'])
  expect(await findProject(database(), { id, day: '2030-05-10', scope: 'all' })).toMatchObject({
    regimeName: 'NĐ 9/2030',
  })
  const on = await directivesOnDay(database(), '2030-05-10')
  const list = async (query: string) => {
    const view = readPortfolioView(new URLSearchParams(query))
    return (await listPortfolio(database(), { view, on, scope: 'all' })).map((row) => [row.id, row.regimeName])
  }
  expect(await list('regime=nd-9-2030')).toEqual([[id, 'NĐ 9/2030']])
  expect((await list('sort=-regime'))[0]).toEqual([id, 'NĐ 9/2030'])
  expect(projectFormValues(await stored(id), await listProjectLaws(database())).regime).toBe('')

  const { phase: _, ...fields } = typed({ regime: 'nd-224-2026', version: 1 })
  const changed = await changeProject(database(), { projectId: id, project: projectForm.parse(fields), by, now })
  expect(changed).toMatchObject({ ok: true })
  const [told] = await listTimeline(database(), 'project', id)
  expect(told?.data.changes).toContainEqual({ field: 'regime', from: 'NĐ 9/2030', to: 'NĐ 224/2026' })
})

test('it sets the steps of packages, the warranty, the rules of leases and the bound above which a board is needed', async () => {
  const projectId = await addUnderNewLaw()
  const bidPackage = bidPackageForm.parse({
    ...{ name: 'Thiết bị', value: '1 tỷ', method: 'open-bidding', field: 'goods', version: 1 },
    plannedQuarter: '2030-07-01',
  })
  const made = await createBidPackage(database(), { projectId, bidPackage, by, now })
  if (!made.ok) throw new Error(made.reason)
  const steps = await database()
    .select()
    .from(bidPackageStep)
    .where(eq(bidPackageStep.bidPackageId, made.bidPackageId))
    .orderBy(bidPackageStep.ordinal)
  expect(steps).toMatchObject([
    { name: 'Bước một', days: 4, legalSource: 'Điều 3', completedBy: 'prepare-documents', originalDueOn: '2030-07-05' },
    { name: 'Bước hai', days: 6, legalSource: null, completedBy: null },
  ])

  const bidPackageId = await addPackage(projectId, { ordinal: 2, state: 'in-execution' })
  const contractId = await addContract({ projectId, bidPackageId })
  const handed = { handedOverOn: '2030-05-01', warrantyMonths: 24, retentionBasisPoints: 500 }
  expect(await handOver(database(), { bidPackageId, contractId, version: 1, ...handed, by, now })).toMatchObject({
    issues: [
      { field: 'warrantyMonths', context: { months: 36, source: 'Điều 7' } },
      { field: 'retentionPercent', context: { percent: 7 } },
    ],
  })

  const lease = await addLease(projectId, { onMarket: false })
  const rules = await findLeaseRules(database(), (await stored(projectId)).regime)
  expect(leaseGuards(lease, rules)).toEqual([{ key: 'plan-missing', source: 'Điều 5' }])

  const laws = await listLawsWithFigures(database())
  const asked = async (totalInvestment: bigint) =>
    gaps({ ...(await stored(projectId)), totalInvestment }, laws).map(({ key }) => key)
  expect(await asked(7_000_000_001n)).toContain('projects.gap-pmu')
  expect(await asked(7_000_000_000n)).not.toContain('projects.gap-pmu')
})

test('loading it is told: what, for which days, in place of what; the same file twice is nothing new', async () => {
  const again = await loadRegime(database(), { regime: inventedLaw(), by: null, now })
  expect(again).toEqual({ ok: true, changed: false })
  const shorter = inventedLaw({ validTo: '2031-12-31' })
  expect(await loadRegime(database(), { regime: shorter, by: null, now })).toEqual({ ok: true, changed: true })
  const told = await listTimeline(database(), 'regime', 'nd-9-2030')
  expect(told.map(({ data }) => data)).toMatchObject([
    { validTo: '2031-12-31', replaced: { name: 'NĐ 9/2030', validTo: null }, parts: ['validTo'] },
    { shortName: 'NĐ 9/2030', validFrom: '2030-03-01', validTo: null, replaced: null, parts: [] },
  ])
  expect((await listTimeline(database(), 'regime')).length).toBe(2)
})

test('a project decided under a law keeps it when another is loaded for the same days', async () => {
  const id = await addUnderNewLaw()
  await loadRegime(database(), { regime: inventedLaw({ code: 'nd-10-2030', validFrom: '2030-04-01' }), by: null, now })
  expect((await stored(id)).regime).toBe('nd-9-2030')
  expect(projectFormValues(await stored(id), await listProjectLaws(database())).regime).toBe('nd-9-2030')
  expect((await stored(await addUnderNewLaw())).regime).toBe('nd-10-2030')
})
