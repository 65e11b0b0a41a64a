import { describe, expect, test } from 'vitest'
import { builtInRegimes } from '#db/regimes/load-regimes.server'
import { gaps } from '~/domain/projects/project-gaps'

const laws = builtInRegimes()
const complete = {
  kind: 'system' as const,
  phase: 'implementation' as const,
  summary: 'Thay hệ thống cũ',
  pmuId: 4,
  group: 'C' as const,
  decisionNumber: '120/QĐ-UBND',
  decidedOn: '2015-01-20',
  regime: 'nd-102-2009',
  totalInvestment: 5_000_000_000n,
  plannedStart: '2015-02-01',
  plannedEnd: '2015-12-31',
  actualStart: '2015-02-10',
  actualEnd: null,
  beneficiaryIds: [1],
}
const keys = (change: Partial<Parameters<typeof gaps>[0]>) =>
  gaps({ ...complete, ...change }, laws).map(({ field, key }) => `${field} ${key}`)

describe('what a dossier lacks', () => {
  test('nothing, when complete', () => expect(gaps(complete, laws)).toEqual([]))

  test.each([
    [{ decisionNumber: null }, ['decisionNumber projects.gap-decision-number']],
    [{ decidedOn: null }, ['decidedOn projects.gap-decided-on']],
    [{ regime: null }, ['regime projects.gap-regime']],
    [{ totalInvestment: null }, ['totalInvestment projects.gap-total']],
    [{ totalInvestment: 0n }, []],
    [{ group: null }, ['group projects.gap-group']],
    [{ group: null, kind: 'recurrent-task' as const }, []],
    [{ plannedStart: null }, ['plannedStart projects.gap-planned-start']],
    [{ plannedEnd: null }, ['plannedEnd projects.gap-planned-end']],
    [{ actualStart: null }, ['actualStart projects.gap-actual-start']],
    [{ phase: 'closed' as const }, ['actualEnd projects.gap-actual-end']],
    [{ summary: null }, ['summary projects.gap-summary']],
    [{ beneficiaryIds: [] }, ['beneficiaryIds projects.gap-beneficiaries']],
  ])('%o', (change, lacking) => expect(keys(change)).toEqual(lacking))

  test('a proposal need not be decided, but half a decision is asked for the other half', () => {
    const proposal = {
      phase: 'proposal' as const,
      decisionNumber: null,
      decidedOn: null,
      regime: null,
      totalInvestment: null,
      group: null,
      actualStart: null,
    }
    expect(keys(proposal)).toEqual([])
    expect(keys({ ...proposal, decisionNumber: '1/QĐ' })).toEqual(['decidedOn projects.gap-decided-on'])
    expect(keys({ ...proposal, decidedOn: '2015-01-20' })).toEqual([
      'decisionNumber projects.gap-decision-number',
      'regime projects.gap-regime',
    ])
  })

  test('a project decided before the first decree stands under none', () => {
    expect(keys({ decidedOn: '2008-05-01', regime: null })).toEqual([])
  })

  test('a large system needs a management board, under the law that asks for one', () => {
    const large = { totalInvestment: 20_000_000_001n, pmuId: null, regime: 'nd-224-2026', decidedOn: '2026-08-01' }
    expect(keys(large)).toEqual(['pmuId projects.gap-pmu'])
    expect(keys({ ...large, totalInvestment: 20_000_000_000n })).toEqual([])
    expect(keys({ ...large, kind: 'purchase' as const })).toEqual([])
    expect(keys({ ...large, regime: 'nd-102-2009' })).toEqual([])
  })

  test('a stopped project lacks nothing more', () => {
    expect(keys({ phase: 'stopped', summary: null, plannedEnd: null, beneficiaryIds: [] })).toEqual([])
  })
})
