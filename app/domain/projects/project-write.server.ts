import { and, count, eq, ne, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { estimate, project, projectBeneficiary } from '#db/schema.server'
import type { Issue } from '~/domain/command-result'
import { lawOfDecision, type RegimeSpan } from '~/domain/regimes/regime'
import type { ProjectFields } from './project.forms'
import { namesOf } from './project-lock.server'

/** What is stored of a form: the law follows the day of the decision unless a person chose another. */
export function storedFields(fields: ProjectFields, laws: readonly RegimeSpan[]) {
  const { beneficiaryIds: _, code: __, ...columns } = fields
  return { ...columns, regime: fields.regime ?? lawOfDecision(laws, fields.decidedOn) }
}

/** A law may be chosen that is loaded; one the project stands under stays, whatever is loaded today. */
export const lawIssues = (fields: ProjectFields, laws: readonly RegimeSpan[], stored: string | null): Issue[] =>
  fields.regime === null || fields.regime === stored || laws.some(({ code }) => code === fields.regime)
    ? []
    : [{ field: 'regime', key: 'errors.not-a-choice' }]

/** Units that do not exist and a code that another project bears, each at its field. */
export async function referenceIssues(
  tx: Transaction,
  fields: ProjectFields,
  day: string,
  own: number | null,
): Promise<Issue[]> {
  const { ownerId, pmuId, beneficiaryIds } = fields
  const names = await namesOf(tx, [ownerId, ...(pmuId === null ? [] : [pmuId]), ...beneficiaryIds], day)
  const issues: Issue[] = []
  if (!names.has(ownerId)) issues.push({ field: 'ownerId', key: 'errors.not-a-choice' })
  if (pmuId !== null && !names.has(pmuId)) issues.push({ field: 'pmuId', key: 'errors.not-a-choice' })
  if (beneficiaryIds.some((id) => !names.has(id))) issues.push({ field: 'beneficiaryIds', key: 'errors.not-a-choice' })
  if (fields.code !== null) {
    const taken = await tx
      .select({ name: project.name })
      .from(project)
      .where(and(eq(project.code, fields.code), own === null ? undefined : ne(project.id, own)))
    for (const { name } of taken) issues.push({ field: 'code', key: 'projects.code-taken', context: { name } })
  }
  return issues
}

/**
 * A total that has a baseline changes by the next one, with its reason and decision (R11), not by the form; before the first
 * baseline it is written freely.
 */
export async function baselineIssues(
  tx: Transaction,
  stored: { id: number; totalInvestment: bigint | null },
  given: bigint | null,
): Promise<Issue[]> {
  if (given === stored.totalInvestment) return []
  const [found] = await tx.select({ n: count() }).from(estimate).where(eq(estimate.projectId, stored.id))
  return found && found.n > 0 ? [{ field: 'totalInvestment', key: 'projects.total-by-baseline' }] : []
}

export async function writeBeneficiaries(tx: Transaction, projectId: number, ids: readonly number[]): Promise<void> {
  await tx.delete(projectBeneficiary).where(eq(projectBeneficiary.projectId, projectId))
  const rows = [...new Set(ids)].map((organisationId) => ({ projectId, organisationId }))
  if (rows.length > 0) await tx.insert(projectBeneficiary).values(rows)
}

const CODE_LOCK = 20_150_403

/** The next code of the province's own row, DA-0042; held until the transaction ends, so that nobody gets it twice. */
export async function nextCode(tx: Transaction): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(${CODE_LOCK})`)
  const [row] = await tx
    .select({ last: sql<number>`coalesce(max(substr(${project.code}, 4)::bigint), 0)::int` })
    .from(project)
    .where(sql`${project.code} ~ '^DA-[0-9]{1,9}$'`)
  return `DA-${String((row?.last ?? 0) + 1).padStart(4, '0')}`
}
