import { database } from '#db/client.server'
import { lease, supplier } from '#db/schema.server'

/** A supplier and a lease of a year, as literal rows. */
export async function addLease(projectId: number, values: Partial<typeof lease.$inferInsert> = {}) {
  const [provider] = await database().insert(supplier).values({ name: 'VDC Online' }).returning()
  const endsOn = values.endsOn ?? '2015-12-31'
  const [row] = await database()
    .insert(lease)
    .values({
      ...{ projectId, providerId: provider?.id ?? 0, service: 'Thuê thư điện tử', onMarket: true },
      ...{ contractNumber: '01/HĐ', signedOn: '2014-12-20', startsOn: '2015-01-01', firstEndsOn: endsOn, endsOn },
      ...{ feePeriod: 'month', fee: 30_000_000n, vatBasisPoints: 1000 },
      ...values,
    })
    .returning()
  if (!row) throw new Error('nothing was written')
  return row
}
