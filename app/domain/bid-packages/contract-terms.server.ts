import { desc, eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { contractVariation } from '#db/schema.server'

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
