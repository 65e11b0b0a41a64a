import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { directive, directiveUnit, extension } from '#db/schema.server'
import type { Actor } from '~/domain/people/actor'
import { actingOrganisation, type DirectiveFacts, partFor, type UnitPart } from './directive'

export type LockedDirective = DirectiveFacts & {
  id: number
  clauseId: number
  noticeId: number
  version: number
  lastReportOn: string | null
  /** The actor's part in it. */
  part: UnitPart
  /** The organisation the actor speaks for. */
  organisationId: number | null
}

/**
 * The directive, locked until the transaction ends, with what its rules look at; null where it does not exist for the
 * actor, which is the same answer as for a directive that does not exist at all (R15).
 */
export async function lockDirective(tx: Transaction, id: number, by: Actor): Promise<LockedDirective | null> {
  const [row] = await tx
    .select({
      id: directive.id,
      clauseId: directive.clauseId,
      noticeId: directive.noticeId,
      version: directive.version,
      issuedOn: directive.issuedOn,
      dueOn: directive.dueOn,
      completedOn: directive.completedOn,
      awaitingConfirmation: directive.awaitingConfirmation,
      lastReportOn: directive.lastReportOn,
    })
    .from(directive)
    .where(eq(directive.id, id))
    .for('update')
  if (!row) return null
  const units = await tx
    .select({ part: directiveUnit.part, organisationId: directiveUnit.organisationId })
    .from(directiveUnit)
    .where(eq(directiveUnit.directiveId, id))
  const part = partFor(units, by.scope)
  if (!part) return null
  const open = await tx
    .select({ id: extension.id })
    .from(extension)
    .where(and(eq(extension.directiveId, id), eq(extension.state, 'asked')))
  return { ...row, extensionOpen: open.length > 0, part, organisationId: actingOrganisation(units, by.organisationIds) }
}
