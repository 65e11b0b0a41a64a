import { expect, inject, test } from 'vitest'
import { database } from '#db/client.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { randomFrom } from '#db/seed/random'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { adjustAllocation, allotYear } from '~/domain/money/allocations.commands.server'
import { carryOverYear, reverseCarryOver } from '~/domain/money/carry-overs.commands.server'
import { advancesOutstanding } from '~/domain/money/disbursement'
import { moneyFindings } from '~/domain/money/money-findings'
import { sheetThatHolds, sumAmounts } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { recordPayment, reversePayment } from '~/domain/money/payments.commands.server'
import { planCells, restOf, sumFigures } from '~/domain/money/year-plan'

const now = new Date('2027-06-01T09:00:00+07:00')
const MILLION = 1_000_000n
const APPROVED = 900n * MILLION
/** The embedded engine answers one statement at a time. */
const ROUNDS = inject('engine') === 'embedded' ? 150 : 400

test('money holds together after random entries, refused ones and taken-back ones among them', async () => {
  const db = database()
  await addActor()
  const projectId = await addProject({ ownerId: await addUnit('Sở'), totalInvestment: APPROVED })
  const idOf = await fundingSourceIds(db)
  const sources = [idOf('nst-dt'), idOf('nstw-dt')]
  const given = { projectId, by: actor(), now }
  const random = randomFrom(7)
  const below = (most: number): number => random.between(0, most - 1)
  const amount = () => BigInt(below(120)) * MILLION + BigInt(below(3))
  const place = () => ({ year: 2024 + below(4), sourceId: sources[below(2)] ?? 0 })
  let done = 0
  let refused = 0
  let spent = 0n

  let sheet = sheetThatHolds(await readMoneySheet(db, projectId))
  for (let round = 0; round < ROUNDS; round += 1) {
    const { year, sourceId } = place()
    const decided = { decisionNumber: 'Q', decidedOn: '2027-05-01' }
    const result = await [
      () =>
        allotYear(db, {
          ...given,
          allotment: {
            horizon: 'annual',
            year,
            lastYear: year,
            cells: [{ sourceId, amount: amount() }],
            declaredTotal: null,
            ...decided,
          },
        }),
      () => {
        const was = sumAmounts(sheet.allocations.filter((row) => row.year === year && row.sourceId === sourceId))
        return adjustAllocation(db, {
          ...given,
          adjustment: { horizon: 'annual', year, lastYear: year, sourceId, was, to: amount(), reason: 'r', ...decided },
        })
      },
      () =>
        carryOverYear(db, {
          ...given,
          carried: { fromYear: year, sourceId, amount: amount(), reason: null, ...decided },
        }),
      () => {
        const row = sheet.carryOvers[below(Math.max(1, sheet.carryOvers.length))]
        return reverseCarryOver(db, { ...given, carryOverId: row?.id ?? 0, reason: 'r' })
      },
      () => {
        const kind = below(3) === 0 ? ('advance' as const) : ('volume' as const)
        const row = {
          kind,
          purse: 'project',
          sourceId,
          planYear: year,
          paidOn: `${year}-0${1 + below(9)}-1${below(9)}`,
        }
        const recovered = kind === 'volume' ? amount() / 3n : 0n
        const sent = { ...row, amount: amount() / 2n, advanceRecovered: recovered, documentNumber: null, note: null }
        return recordPayment(db, { ...given, payment: { ...sent, submissionKey: null } })
      },
      () => {
        const row = sheet.payments[below(Math.max(1, sheet.payments.length))]
        return reversePayment(db, { ...given, paymentId: row?.id ?? 0, reason: 'r' })
      },
    ][below(6)]?.()
    if (!result?.ok) {
      refused += 1
      continue
    }
    done += 1
    const after = sheetThatHolds(await readMoneySheet(db, projectId))
    const cells = planCells(after, '2027-06-01')
    const all = sumFigures(cells)
    expect(all.allotted + all.carriedIn).toBe(all.carriedOut + all.disbursed + all.left + all.lapsed)
    expect(all.carriedIn).toBe(all.carriedOut)
    expect(all.disbursed).toBe(sumAmounts(after.payments))
    expect(all.allotted <= APPROVED).toBe(true)
    for (const cell of cells) expect(restOf(cell) >= 0n, `${cell.year} ${cell.sourceId}`).toBe(true)
    expect(advancesOutstanding(after.payments) >= 0n).toBe(true)
    expect(moneyFindings(after, '2027-06-01').filter(({ weight }) => weight === 'breach')).toEqual([])
    spent = all.disbursed
    sheet = after
  }
  const kept = await readMoneySheet(db, projectId)
  expect(kept.payments.filter((row) => row.reversed).length).toBeGreaterThan(0)
  expect(sumAmounts(kept.payments.filter((row) => !row.reversed))).toBe(spent)
  expect(done).toBeGreaterThan(ROUNDS / 10)
  expect(refused).toBeGreaterThan(ROUNDS / 10)
}, 240_000)
