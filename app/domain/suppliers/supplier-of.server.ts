import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { supplier } from '#db/schema.server'
import type { Issue } from '~/domain/command-result'

/** One that was picked, or the name (and tax code) of one not yet known. */
export type GivenSupplier = { id: number | null; name: string | null; taxCode: string | null }

/**
 * The row of the supplier a form names: the picked one, the one with the same tax code, or a new one. A name alone is
 * taken for the same supplier only where it is written the same, as two firms may bear like names.
 */
export async function supplierOf(tx: Transaction, given: GivenSupplier): Promise<{ id: number } | { issue: Issue }> {
  if (given.id !== null) {
    const [known] = await tx.select({ id: supplier.id }).from(supplier).where(eq(supplier.id, given.id))
    return known ?? { issue: { field: 'providerId', key: 'errors.not-a-choice' } }
  }
  if (given.name === null) return { issue: { field: 'providerId', key: 'errors.required' } }
  const same = given.taxCode === null ? eq(supplier.name, given.name) : eq(supplier.taxCode, given.taxCode)
  const [known] = await tx.select({ id: supplier.id }).from(supplier).where(same)
  if (known) return known
  const [added] = await tx
    .insert(supplier)
    .values({ name: given.name, taxCode: given.taxCode })
    .returning({ id: supplier.id })
  if (!added) throw new Error('A supplier was written without an id')
  return added
}
