import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { organisation, organisationName, project } from '#db/schema.server'
import { randomFrom } from '../random'
import { continueNumbering } from './bulk-insert.server'
import { writeManyDirectives } from './many-directives.server'
import { writeManyProjects } from './many-projects.server'

const KINDS = ['office', 'department', 'centre', 'agency', 'commune'] as const

/** Fills the sample up to so many projects and directives, for load tests; units are those of the sample. */
export async function writeMany(
  tx: Transaction,
  input: {
    projects: number
    directives: number
    seed: number
    today: string
    progress: (step: string, done: number, total: number) => void
  },
): Promise<void> {
  const random = randomFrom(input.seed)
  const all = await tx
    .select({
      id: organisation.id,
      name: organisationName.name,
      kind: organisation.kind,
      parentId: organisation.parentId,
    })
    .from(organisation)
    .innerJoin(
      organisationName,
      and(eq(organisationName.organisationId, organisation.id), eq(organisationName.kind, 'official')),
    )
    .where(
      and(
        isNull(organisation.validTo),
        eq(organisation.validFrom, '2025-07-01'),
        eq(organisation.isSample, true),
        inArray(organisation.kind, [...KINDS, 'peoples-committee']),
      ),
    )
    .orderBy(organisation.id)
  const issuer = all.find((unit) => unit.kind === 'peoples-committee')
  const units = all.filter((unit) => unit.kind !== 'peoples-committee')
  if (!issuer) throw new Error('The sample register is not there')
  const projects = await writeManyProjects(tx, {
    total: input.projects,
    units,
    today: input.today,
    random,
    progress: (done) => input.progress('projects', done, input.projects),
  })
  await continueNumbering(tx, [project])
  await writeManyDirectives(tx, {
    total: input.directives,
    units,
    issuerId: issuer.id,
    projects,
    today: input.today,
    random,
    progress: (done) => input.progress('directives', done, input.directives),
  })
  await tx.execute('analyze')
}
