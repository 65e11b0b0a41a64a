import { eq } from 'drizzle-orm'
import { lease } from '#db/schema.server'
import { type CommandResult, missing } from '~/domain/command-result'
import { decideEnding } from '~/domain/leases/lease-ending.commands.server'
import { nameSuccessor, renewIn } from '~/domain/leases/leases.commands.server'
import type { EffectOf, Successor } from './decision-effect'
import type { Done, Work } from './do-effect.server'
import { targetOn } from './effect-target'
import { watching } from './record-decision.server'

type LeaseAct = 'renew-lease' | 'end-lease' | 'name-successor' | 'take-over'

/** What follows a lease as its columns say it. */
const columns = ({ leaseId, projectId, words }: Successor) => ({
  ...{ successorLeaseId: leaseId, successorProjectId: projectId, successorWords: words },
})

/** Renews a lease, ends it, or says what follows it. */
export async function leaseEffect({ tx, asked }: Work, effect: EffectOf<LeaseAct>): Done {
  const { leaseId, act } = effect
  const { cause, by, now } = asked
  const [row] = await tx
    .select({ version: lease.version, projectId: lease.projectId })
    .from(lease)
    .where(eq(lease.id, leaseId))
  if (!row) return missing
  const of = { leaseId, version: row.version, by, now }
  const run = async (): Promise<CommandResult<{ renewalId?: number }>> => {
    switch (effect.act) {
      case 'renew-lease': {
        const { newEndsOn, signedOn, noticeBy, documentNumber } = effect
        const { clauseId, words: reason } = cause
        return renewIn(tx, {
          ...of,
          renewal: { newEndsOn, signedOn, noticeBy, documentNumber, clauseId, reason, version: row.version },
        })
      }
      case 'end-lease':
        return decideEnding(tx, { ...of, ending: { endsOn: effect.endsOn, ...columns(effect.successor) } })
      case 'name-successor':
        return nameSuccessor(tx, { ...of, ...columns(effect.successor) })
      case 'take-over': {
        const { projectId, words } = effect
        return nameSuccessor(tx, { ...of, ...columns({ leaseId: null, projectId, words: words ?? asked.title }) })
      }
    }
  }
  const target = targetOn('lease', { leaseId, projectId: row.projectId })
  return watching(tx, [target], act, run, ({ renewalId }): Record<string, number> => (renewalId ? { renewalId } : {}))
}
