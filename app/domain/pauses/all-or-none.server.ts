import type { Executor, Transaction } from '#db/client.server'
import type { CommandResult, Refusal } from '~/domain/command-result'

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`Refused: ${refusal.reason}`)
  }
}

/** One act on several things: where one of them refuses, what was already changed is taken back with it (R5). */
export async function allOrNone<T>(
  db: Executor,
  act: (tx: Transaction) => Promise<CommandResult<T>>,
): Promise<CommandResult<T>> {
  try {
    return await db.transaction(async (tx) => {
      const result = await act(tx)
      if (!result.ok) throw new Refused(result)
      return result
    })
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}
