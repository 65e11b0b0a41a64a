import { database } from '#db/client.server'
import { decision } from '#db/schema.server'

/** A decision in force, by a leader's word. */
export async function addDecision(values: Partial<typeof decision.$inferInsert> = {}): Promise<number> {
  const [row] = await database()
    .insert(decision)
    .values({
      ...{ type: 'continue-lease', title: 'Tiếp tục thuê', takenOn: '2015-06-01' },
      ...{ wordOf: 'Chủ tịch', wordOn: '2015-06-01', ...values },
    })
    .returning({ id: decision.id })
  if (!row) throw new Error('nothing was written')
  return row.id
}
