import { inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { evaluationFile, evaluationScore, evaluationVerdict } from '#db/schema.server'

/** Takes away what these assessors entered; the files themselves stay, named in the trace. */
export async function deleteSheets(tx: Transaction, assessorIds: readonly number[]): Promise<void> {
  if (assessorIds.length === 0) return
  for (const table of [evaluationScore, evaluationVerdict, evaluationFile])
    await tx.delete(table).where(inArray(table.assessorId, [...assessorIds]))
}
