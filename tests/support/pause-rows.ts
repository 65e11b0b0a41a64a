import { database } from '#db/client.server'
import { bidPackage, procurementPlan } from '#db/schema.server'
import { addActor, addDirective, addNotice, addProject, addUnit } from './project-rows'

/** The seed story in rows: notice 70, its clause 2 with an order to pause and one to evaluate, and the e-mail project. */
export async function addSeedStory() {
  const unitId = await addUnit('Sở Thông tin và Truyền thông')
  await addActor()
  const decided = { decisionNumber: '120/QĐ-UBND', decidedOn: '2014-10-20', totalInvestment: 5_000_000_000n }
  const projectId = await addProject({ ownerId: unitId, phase: 'implementation', name: 'Thư điện tử', ...decided })
  const notice = await addNotice()
  const order = await addDirective(notice, [projectId], { decision: 'pause', condition: 'có đánh giá' }, unitId)
  const evaluation = await addDirective(
    notice,
    [projectId],
    { decision: 'evaluate', text: 'Đánh giá hiệu quả' },
    unitId,
  )
  const planId = await addPlan(projectId)
  const bidPackageId = await addPackage(projectId, { planId, ordinal: 2 })
  return { unitId, projectId, notice, order, evaluation, planId, bidPackageId }
}

export type SeedStory = Awaited<ReturnType<typeof addSeedStory>>

export async function addPlan(projectId: number, given: Partial<typeof procurementPlan.$inferInsert> = {}) {
  const values = {
    ...{ projectId, name: 'Kế hoạch lựa chọn nhà thầu', state: 'approved' as const },
    ...{ decisionNumber: '12/QĐ-STTTT', decidedOn: '2015-01-15' },
    ...given,
  }
  const [row] = await database().insert(procurementPlan).values(values).returning({ id: procurementPlan.id })
  if (!row) throw new Error('nothing was written')
  return row.id
}

/** A package whose documents are being prepared, unless said otherwise. */
export async function addPackage(projectId: number, given: Partial<typeof bidPackage.$inferInsert> = {}) {
  const values = {
    ...{ projectId, ordinal: 1, name: 'Mua bổ sung thiết bị', value: 2_000_000_000n },
    ...{ method: 'open-bidding' as const, field: 'goods' as const, contractType: 'lump-sum' as const },
    ...{ state: 'preparing-documents' as const, stateSince: '2015-03-01' },
    ...given,
  }
  const [row] = await database().insert(bidPackage).values(values).returning({ id: bidPackage.id })
  if (!row) throw new Error('nothing was written')
  return row.id
}
