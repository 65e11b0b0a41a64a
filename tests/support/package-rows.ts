import { eq } from 'drizzle-orm'
import { database } from '#db/client.server'
import { bidPackage, procurementPlan, supplier } from '#db/schema.server'
import { actor } from '#tests/support/project-rows'
import { advanceBidPackage } from '~/domain/bid-packages/advance-bid-package.commands.server'
import { NO_FACTS, type TransitionFacts } from '~/domain/bid-packages/bid-package-facts'
import type { Transition } from '~/domain/bid-packages/bid-package-state'
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
