import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { contract, contractVariation, decision, directive, overlapCase, person, supplier } from '#db/schema.server'
import { listProjectPackages } from '~/domain/bid-packages/bid-packages.queries.server'
import { approvedAmountOf } from '~/domain/bid-packages/package-bounds.server'
import { costUntil } from '~/domain/leases/lease-fee'
import { listProjectLeases } from '~/domain/leases/leases.queries.server'
import { officialNamesOf } from '~/domain/organisations/official-names.queries.server'
import type { Scope } from '~/domain/people/actor'
import { findProject } from '~/domain/projects/projects.queries.server'
import { avoidable } from './avoided-cost'
import { inForce, overlapInScope, standingInSql } from './overlap-scope.server'
import { changeSinceVerdict } from './overlap-standing'
import type { OverlapReason } from './overlap-terms'

/** What a project has bound itself to: contracts at the value that holds, and leases to the end of their term; dong. */
async function contractedOf(db: Executor, projectId: number): Promise<bigint> {
  const newest = sql`(select new_value from ${contractVariation} where contract_id = ${contract}.id order by signed_on desc, id desc limit 1)`
  const [row] = await db
    .select({ sum: sql<string>`coalesce(sum(coalesce(${newest}, ${contract.value})), 0)` })
    .from(contract)
    .where(eq(contract.projectId, projectId))
  const leases = await listProjectLeases(db, projectId)
  const rented = leases.reduce((sum, one) => sum + costUntil(one, one, one.endsOn), 0n)
  return BigInt(row?.sum ?? 0) + rented
}

async function sideOf(db: Executor, asked: { id: number; day: string; scope: Scope }) {
  const project = await findProject(db, asked)
  if (!project) return null
  const [packages, leases, approved, contracted] = await Promise.all([
    listProjectPackages(db, asked.id, asked.day),
    listProjectLeases(db, asked.id),
    approvedAmountOf(db, asked.id),
    contractedOf(db, asked.id),
  ])
  return {
    ...{ id: project.id, code: project.code, name: project.name, kind: project.kind, field: project.field },
    ...{ phase: project.phase, owner: project.owner, summary: project.summary, beneficiaries: project.beneficiaries },
    ...{ plannedStart: project.plannedStart, plannedEnd: project.plannedEnd },
    ...{ actualStart: project.actualStart, actualEnd: project.actualEnd },
    packages: packages.map(({ id, ordinal, name, value, state }) => ({ id, ordinal, name, value, state })),
    leases: leases.map(({ id, service, provider, endsOn }) => ({ id, service, provider, endsOn })),
    ...{ approved, contracted, avoidable: avoidable({ approved, contracted }) },
  }
}
export type OverlapSide = NonNullable<Awaited<ReturnType<typeof sideOf>>>

/** A pair side by side, with the names its reasons speak of; null where it is not for the reader (R15). */
export async function findOverlap(db: Executor, id: number, { day, scope }: { day: string; scope: Scope }) {
  const [row] = await db
    .select({
      overlap: overlapCase,
      standing: standingInSql,
      verdictBy: person.name,
      decision: {
        ...{ id: decision.id, title: decision.title, takenOn: decision.takenOn, wordOf: decision.wordOf },
        ...{ avoidedCost: decision.avoidedCost, avoidedCostBasis: decision.avoidedCostBasis },
      },
    })
    .from(overlapCase)
    .leftJoin(decision, inForce)
    .leftJoin(person, eq(person.id, overlapCase.verdictBy))
    .where(and(eq(overlapCase.id, id), overlapInScope(db, scope)))
  if (!row) return null
  const { overlap } = row
  const [first, second] = await Promise.all([
    sideOf(db, { id: overlap.firstId, day, scope }),
    sideOf(db, { id: overlap.secondId, day, scope }),
  ])
  if (!first || !second) return null
  const now = {
    ...{ firstName: first.name, secondName: second.name },
    ...{ firstField: first.field, secondField: second.field },
  }
  return {
    ...{ id, score: overlap.score, reasons: overlap.reasons, found: overlap.found, version: overlap.version },
    ...{ verdict: overlap.verdict, ground: overlap.ground, verdictOn: overlap.verdictOn, verdictBy: row.verdictBy },
    ...{ asksAgain: overlap.asksAgain, judged: overlap.judged, isSample: overlap.isSample },
    change: overlap.judged ? changeSinceVerdict(overlap.judged, now) : ('none' as const),
    ...{ outcome: overlap.outcome, stoppedId: overlap.stoppedId, standing: row.standing, decision: row.decision },
    ...{ first, second, names: await namesIn(db, overlap.reasons, day) },
  }
}
export type OverlapPage = NonNullable<Awaited<ReturnType<typeof findOverlap>>>

/** The names of units and suppliers and the words of orders that the reasons mention, by `kind:id`. */
async function namesIn(db: Executor, reasons: readonly OverlapReason[], day: string): Promise<Record<string, string>> {
  const units = reasons.flatMap((one) => (one.kind === 'beneficiaries' ? one.organisationIds : []))
  const suppliers = reasons.flatMap((one) => (one.kind === 'provider' ? one.supplierIds : []))
  const orders = reasons.flatMap((one) => (one.kind === 'directives' ? one.directiveIds : []))
  const [named, sellers, texts] = await Promise.all([
    officialNamesOf(db, units, day),
    suppliers.length === 0
      ? []
      : db.select({ id: supplier.id, name: supplier.name }).from(supplier).where(inArray(supplier.id, suppliers)),
    orders.length === 0
      ? []
      : db
          .select({ id: directive.id, name: directive.text })
          .from(directive)
          .where(inArray(directive.id, orders))
          .orderBy(asc(directive.id)),
  ])
  return Object.fromEntries([
    ...[...named].map(([id, name]) => [`unit:${id}`, name]),
    ...sellers.map(({ id, name }) => [`supplier:${id}`, name]),
    ...texts.map(({ id, name }) => [`directive:${id}`, name]),
  ])
}
