import type { Transaction } from '#db/client.server'
import { builtInRegimes } from '#db/regimes/load-regimes.server'
import {
  acceptance,
  bidPackage,
  bidPackageStep,
  bidPackageTransition,
  contract,
  contractVariation,
  procurementPlan,
  supplier,
  timelineEntry,
} from '#db/schema.server'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { insertRowsWithIds } from '../insert-rows.server'
import { type BulkRow, bulkInsert, continueNumbering, nextId } from '../many/bulk-insert.server'
import { stopDay } from '../money/stop-day'
import type { Random } from '../random'
import { instantOn, SPECIALIST } from '../sample-clock'
import { madeUpPlan } from './made-up-plan'
import { packageRows } from './package-rows'
import type { PackageOwner, SamplePackage, SamplePlan } from './sample-package'
import { STORY_KEYS, storyPlanOn } from './story-plans'

const TABLES = {
  plans: procurementPlan,
  packages: bidPackage,
  transitions: bidPackageTransition,
  steps: bidPackageStep,
  contracts: contract,
  variations: contractVariation,
  accepted: acceptance,
  story: timelineEntry,
} as const
type Rows = Record<keyof typeof TABLES, BulkRow[]>

/** A package as it was written: what money is charged to. */
export type WrittenPackage = { id: number; ordinal: number; contractId: number | null; told: SamplePackage }
type WrittenPackages = ReadonlyMap<number, readonly WrittenPackage[]>

/**
 * Writes plans and packages of many projects, a statement a table; `story` tells each step in the timeline too. Answers the
 * packages of each project.
 */
export async function writePackages(
  tx: Transaction,
  owners: readonly PackageOwner[],
  { today, random, story }: { today: string; random: Random; story: boolean },
): Promise<WrittenPackages> {
  const written = new Map<number, WrittenPackage[]>()
  const told = owners.flatMap((owner) => {
    const day = owner.standsStillFrom ?? stopDay(owner, today) ?? today
    const plan = owner.key && STORY_KEYS.has(owner.key) ? storyPlanOn(owner.key, day) : madeUpPlan(owner, day, random)
    return plan ? [{ projectId: owner.projectId, plan }] : []
  })
  const suppliers = await writeSuppliers(
    tx,
    told.map(({ plan }) => plan),
  )
  const law = { regimes: builtInRegimes(), calendar: await loadWorkingCalendar(tx), today }
  const rows: Rows = {
    plans: [],
    packages: [],
    transitions: [],
    steps: [],
    contracts: [],
    variations: [],
    accepted: [],
    story: [],
  }
  const next = {
    plan: await nextId(tx, procurementPlan),
    package: await nextId(tx, bidPackage),
    contract: await nextId(tx, contract),
  }
  for (const { projectId, plan } of told) {
    const planId = next.plan++
    rows.plans.push(planRow(plan, planId, projectId))
    for (const [at, one] of plan.packages.entries()) {
      const id = next.package++
      const ids = { id, planId, projectId, ordinal: at + 1, contractId: next.contract }
      const made = packageRows(one, ids, { ...law, supplierId: suppliers.get(one.supplier) ?? 0 })
      const contractId = made.contracts.length > 0 ? next.contract++ : null
      written.set(projectId, [...(written.get(projectId) ?? []), { id, ordinal: at + 1, contractId, told: one }])
      for (const name of ['packages', 'transitions', 'steps', 'contracts', 'variations', 'accepted'] as const)
        rows[name].push(...made[name])
      if (story) rows.story.push(...made.story)
    }
  }
  for (const name of Object.keys(TABLES) as (keyof typeof TABLES)[]) await bulkInsert(tx, TABLES[name], rows[name])
  await continueNumbering(tx, [procurementPlan, bidPackage, contract])
  return written
}

async function writeSuppliers(tx: Transaction, plans: readonly SamplePlan[]): Promise<Map<string, number>> {
  const names = [...new Set(plans.flatMap(({ packages }) => packages.map((one) => one.supplier)))]
  const known = await tx.select({ id: supplier.id, name: supplier.name }).from(supplier)
  const ids = new Map(known.map(({ id, name }) => [name, id]))
  const missing = names.filter((name) => !ids.has(name))
  const added = await insertRowsWithIds(
    tx,
    supplier,
    missing.map((name) => ({ name, isSample: true })),
  )
  for (const [n, name] of missing.entries()) ids.set(name, added[n] ?? 0)
  return ids
}

const planRow = (
  { name, submittedOn, decision, networkNumber }: SamplePlan,
  id: number,
  projectId: number,
): BulkRow => ({
  ...{ id, projectId, name, submittedOn, state: decision ? 'approved' : 'submitted', version: 1, isSample: true },
  ...{ decisionNumber: decision?.number ?? null, decidedOn: decision?.on ?? null, decidedBy: decision?.by ?? null },
  ...{ networkNumber: networkNumber ?? null, networkVersion: networkNumber ? '00' : null },
  ...{ createdBy: SPECIALIST.personId, createdAt: instantOn(submittedOn) },
})
