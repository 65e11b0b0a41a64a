import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { overlapCase } from '#db/schema.server'
import { decideOverlapIn, judgeOverlapIn } from '~/domain/overlaps/overlaps.commands.server'
import { reckonOverlapsIn } from '~/domain/overlaps/reckon-overlaps.commands.server'
import { instantOn, OFFICE_PERSON, SPECIALIST } from '../sample-clock'
import type { Ids } from '../write-register.server'
import { SAMPLE_OVERLAPS, type SampleOverlap } from './sample-overlaps'

/** Two cases that people judged, by the same acts as a person; then everything that looks alike and waits. */
export async function writeOverlaps(tx: Transaction, projects: Ids, today: string): Promise<void> {
  for (const one of SAMPLE_OVERLAPS) if (one.on <= today) await writeOverlap(tx, one, projects, today)
  await reckonOverlapsIn(tx, { by: null, now: instantOn(today), isSample: true })
}

async function writeOverlap(tx: Transaction, told: SampleOverlap, projects: Ids, today: string): Promise<void> {
  const [a, b] = told.projects.map((key) => projects.of(key))
  const [firstId, secondId] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)]
  const pair = and(eq(overlapCase.firstId, firstId), eq(overlapCase.secondId, secondId))
  const [row] = await tx
    .insert(overlapCase)
    .values({ ...{ firstId, secondId, score: told.score, reasons: told.reasons, found: false, isSample: true } })
    .returning({ id: overlapCase.id })
  const overlapId = row?.id ?? 0
  const judging = { overlapId, version: 1, verdict: told.verdict, ground: told.ground, now: instantOn(told.on) }
  const judged = await judgeOverlapIn(tx, { ...judging, by: personOf(SPECIALIST) })
  if (!judged.ok) throw new Error(`The sample's verdict on ${told.projects.join(', ')} was refused`)
  const { decided } = told
  if (!decided || decided.on > today) return
  const done = await decideOverlapIn(tx, {
    ...{ overlapId, version: 2, outcome: decided.outcome, stoppedId: null, title: decided.title, takenOn: decided.on },
    ...{ clauseId: null, wordOf: 'Chủ tịch UBND tỉnh', wordOn: decided.on, words: decided.words },
    ...{ avoidedCost: decided.avoidedCost, avoidedCostBasis: decided.basis, isSample: true },
    ...{ by: personOf(OFFICE_PERSON), now: instantOn(decided.on) },
  })
  if (!done.ok) throw new Error(`The sample's decision on an overlap was refused: ${JSON.stringify(done)}`)
  await tx.update(overlapCase).set({ found: false }).where(pair)
}

const personOf = (one: typeof SPECIALIST) => ({ ...one, scope: 'all' as const, organisationIds: [] })
