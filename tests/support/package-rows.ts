import { eq } from 'drizzle-orm'
import { database } from '#db/client.server'
import {
  bidPackage,
  bidPackageStep,
  contract,
  pause,
  procurementPlan,
  supplier,
  timelineEntry,
} from '#db/schema.server'
import { actor } from '#tests/support/project-rows'
import { advanceBidPackage } from '~/domain/bid-packages/advance-bid-package.commands.server'
import { NO_FACTS, type TransitionFacts } from '~/domain/bid-packages/bid-package-facts'
import type { Transition } from '~/domain/bid-packages/bid-package-state'
import { listStanding } from '~/domain/bid-packages/standing-transitions.server'
import { takeBackTransition } from '~/domain/bid-packages/take-back.commands.server'
import type { CommandResult } from '~/domain/command-result'

const only = <T>(rows: T[]): T => {
  const [row] = rows
  if (row === undefined) throw new Error('nothing was written')
  return row
}

export async function addPlan(projectId: number, state: 'draft' | 'approved' = 'approved'): Promise<number> {
  const decision = state === 'approved' ? { decisionNumber: '31/QĐ-UBND', decidedOn: '2015-02-02' } : {}
  const row = { projectId, name: 'Kế hoạch lựa chọn nhà thầu', state, ...decision }
  return only(await database().insert(procurementPlan).values(row).returning()).id
}

export async function addPackage(
  projectId: number,
  values: Partial<typeof bidPackage.$inferInsert> = {},
): Promise<number> {
  const row = {
    ...{ projectId, ordinal: 1, name: 'Bổ sung thiết bị', value: 2_000_000_000n, method: 'open-bidding' },
    ...{ field: 'goods', stateSince: '2015-02-02', ...values },
  } as typeof bidPackage.$inferInsert
  return only(await database().insert(bidPackage).values(row).returning()).id
}

export const addSupplier = async (name = 'Công ty A') =>
  only(await database().insert(supplier).values({ name }).returning()).id

export const findPackage = async (id: number) =>
  only(await database().select().from(bidPackage).where(eq(bidPackage.id, id)))

/** A contract of 1,880,000,000 dong, signed on 27 March 2015. */
export async function addContract(of: { projectId: number; bidPackageId: number }): Promise<number> {
  const signed = { number: '01/HĐ', signedOn: '2015-03-27', value: 1_880_000_000n, endsOn: '2015-12-31' }
  const row = { ...of, ...signed, type: 'lump-sum' as const, supplierId: await addSupplier() }
  return only(await database().insert(contract).values(row).returning()).id
}

/** A step of five days that the office planned and no transition completes. */
export async function addStep(bidPackageId: number, values: Partial<typeof bidPackageStep.$inferInsert> = {}) {
  const row = {
    bidPackageId,
    ordinal: 1,
    code: 'draft',
    name: 'Lập hồ sơ',
    days: 5,
    dayUnit: 'workday',
    ...values,
  } as const
  return only(await database().insert(bidPackageStep).values(row).returning()).id
}

/** An open pause by a person's word, of 3 April 2015. */
export const addPause = (of: { projectId: number; planId?: number; bidPackageId?: number }) =>
  database()
    .insert(pause)
    .values({ ...of, from: '2015-04-03', wordOf: 'Chủ tịch UBND tỉnh', wordOn: '2015-04-03' })

/** What the story tells, in its order. */
export const toldEvents = async () =>
  (await database().select().from(timelineEntry).orderBy(timelineEntry.id)).map((row) => row.event)

/** One step of a package by its command, from the version it has. */
export async function advance(
  bidPackageId: number,
  transition: Transition,
  on: string,
  facts: Partial<TransitionFacts> = {},
  by = actor(),
  seen?: number,
): Promise<CommandResult<{ version: number }>> {
  const version = seen ?? (await findPackage(bidPackageId)).version
  const now = new Date(`${on}T05:00:00Z`)
  return advanceBidPackage(database(), {
    ...{ bidPackageId, transition, on, version, by, now, facts: { ...NO_FACTS, ...facts } },
  })
}

/** Takes the newest row of a package back by its command; whether that was done. */
export async function takeBackLast(bidPackageId: number): Promise<boolean> {
  const { version } = await findPackage(bidPackageId)
  const [last] = await listStanding(database(), bidPackageId)
  const asked = { bidPackageId, transitionId: last?.id ?? 0, version, reason: 'Ghi nhầm' }
  return (await takeBackTransition(database(), { ...asked, by: actor(), now: new Date('2015-08-02T02:00:00Z') })).ok
}
