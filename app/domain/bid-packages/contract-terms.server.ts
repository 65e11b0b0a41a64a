import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { contractVariation, payment } from '#db/schema.server'

/** What holds of a contract, and since which day: its newest appendix, else what was signed. */
export async function termsInForce(
  db: Executor,
  signed: { id: number; value: bigint; endsOn: string | null; signedOn: string },
): Promise<{ value: bigint; endsOn: string | null; since: string }> {
  const [newest] = await db
    .select({
      ...{ value: contractVariation.newValue, endsOn: contractVariation.newEndsOn },
      since: contractVariation.signedOn,
    })
    .from(contractVariation)
    .where(eq(contractVariation.contractId, signed.id))
    .orderBy(desc(contractVariation.signedOn), desc(contractVariation.id))
    .limit(1)
  return newest ?? { value: signed.value, endsOn: signed.endsOn, since: signed.signedOn }
}

/** Paid on a contract with its advances, in dong: its value never falls below (R10). */
export async function paidOn(db: Executor, contractId: number): Promise<bigint> {
  const [row] = await db
    .select({ total: sql<string>`coalesce(sum(${payment.amount}), 0)` })
    .from(payment)
    .where(and(eq(payment.contractId, contractId), isNull(payment.reversedAt)))
  return BigInt(row?.total ?? 0)
}
