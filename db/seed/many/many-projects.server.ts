import type { Transaction } from '#db/client.server'
import { builtInRegimes } from '#db/regimes/load-regimes.server'
import { project } from '#db/schema.server'
import { PROJECT_FIELDS, PROJECT_KINDS, PROJECT_PHASES } from '~/domain/projects/project-terms'
import { lawOfDecision, type RegimeSpan } from '~/domain/regimes/regime'
import { writeMoney } from '../money/write-money.server'
import { writePackages } from '../packages/write-packages.server'
import { projectOf } from '../portfolio/province-projects'
import { type Random, randomFrom } from '../random'
import { bulkInsert, nextId } from './bulk-insert.server'
import { SYSTEMS } from './many-words'

const BATCH = 1000

export type ManyUnit = { id: number; name: string }

/** Adds projects until there are `total`; gives the first id and how many were added. */
export async function writeManyProjects(
  tx: Transaction,
  input: { total: number; units: readonly ManyUnit[]; today: string; random: Random; progress: (done: number) => void },
): Promise<{ first: number; count: number }> {
  const { total, units, today, random, progress } = input
  const laws = builtInRegimes()
  const first = await nextId(tx, project)
  const count = Math.max(0, total - (first - 1))
  for (let at = 0; at < count; at += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - at) }, (_, n) =>
      row(first + at + n, { units, laws, today, random }),
    )
    await bulkInsert(tx, project, rows)
    const owners = rows.map(moneyOwner)
    const packages = await writePackages(tx, owners, { today, random: randomFrom(first + at), story: false })
    const withPackages = owners.map((one) => ({ ...one, packages: packages.get(one.projectId) ?? [] }))
    await writeMoney(tx, withPackages, { today, seed: first, story: false })
    progress(at + rows.length)
  }
  return { first, count }
}

/** A row as its money looks at it. */
const moneyOwner = (made: ReturnType<typeof row>) => ({
  projectId: made.id,
  kind: made.kind,
  group: made.group ?? undefined,
  phase: made.phase,
  decisionNumber: made.decisionNumber ?? undefined,
  decidedOn: made.decidedOn ?? undefined,
  totalInvestment: made.totalInvestment === null ? undefined : BigInt(made.totalInvestment),
  plannedStart: made.plannedStart ?? undefined,
  plannedEnd: made.plannedEnd ?? undefined,
  actualStart: made.actualStart ?? undefined,
  actualEnd: made.actualEnd ?? undefined,
})

function row(
  id: number,
  {
    units,
    laws,
    today,
    random,
  }: { units: readonly ManyUnit[]; laws: readonly RegimeSpan[]; today: string; random: Random },
) {
  const unit = random.pick(units)
  const told = projectOf(
    {
      key: '',
      name: `${random.pick(SYSTEMS)} của ${unit.name}, dự án ${id}`,
      kind: random.pick(PROJECT_KINDS),
      field: random.pick(PROJECT_FIELDS),
      owner: '',
      size: random.chance(0.9) ? random.between(4, 300) : random.between(300, 1800),
    },
    random.pick(PROJECT_PHASES),
    today,
    random,
  )
  return {
    id,
    code: `DA-${String(id).padStart(5, '0')}`,
    name: told.name,
    kind: told.kind,
    field: told.field,
    ownerId: unit.id,
    group: told.group ?? null,
    phase: told.phase,
    decisionNumber: told.decisionNumber ?? null,
    decidedOn: told.decidedOn ?? null,
    regime: lawOfDecision(laws, told.decidedOn ?? null),
    totalInvestment: told.totalInvestment?.toString() ?? null,
    plannedStart: told.plannedStart ?? null,
    plannedEnd: told.plannedEnd ?? null,
    actualStart: told.actualStart ?? null,
    actualEnd: told.actualEnd ?? null,
    pace: 'normal',
    declaredHealth: told.health?.is ?? null,
    declaredHealthNote: told.health?.note ?? null,
    declaredHealthOn: told.health?.on ?? null,
    isSample: true,
    createdAt: `${today}T03:00:00Z`,
    updatedAt: `${today}T03:00:00Z`,
    version: 1,
  }
}
