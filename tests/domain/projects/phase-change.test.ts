import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { haltBy } from '#tests/support/halt'
import { phaseChangeIssues } from '~/domain/projects/phase-change'
import { PHASE_TRACK, phasesAfter, phaseWay } from '~/domain/projects/project-phase'
import { PROJECT_PHASES } from '~/domain/projects/project-terms'

const today = '2015-04-10'
const decided = {
  phase: 'preparation' as const,
  decisionNumber: '120/QĐ-UBND',
  decidedOn: '2015-01-20',
  totalInvestment: 5_000_000_000n,
  actualStart: null,
  halt: null,
}
const change = { to: 'implementation' as const, on: today, reason: null, clauseId: null }
const keys = (...args: Parameters<typeof phaseChangeIssues>) => phaseChangeIssues(...args).map((issue) => issue.key)

describe('a change of phase', () => {
  test('goes forward when it is decided', () => {
    expect(phaseChangeIssues(decided, change, today)).toEqual([])
  })

  test('names everything that is not decided, each at its field', () => {
    const undecided = { ...decided, decisionNumber: null, decidedOn: null, totalInvestment: null }
    expect(phaseChangeIssues(undecided, change, today)).toEqual([
      { field: 'decisionNumber', key: 'projects.gap-decision-number' },
      { field: 'decidedOn', key: 'projects.gap-decided-on' },
      { field: 'totalInvestment', key: 'projects.gap-total' },
    ])
  })

  test('does not jump over a phase', () => {
    expect(phaseChangeIssues(decided, { ...change, to: 'closed' }, today)).toEqual([
      { field: 'to', key: 'projects.phase-not-allowed', context: { from: 'preparation', to: 'closed' } },
    ])
  })

  test.each(['pause', 'stop'] as const)('is halted by an order to %s, which it names (R3)', (kind) => {
    const halt = haltBy({ kind, notice: '70/TB-UBND', section: '2', since: '2015-04-03' })
    expect(phaseChangeIssues({ ...decided, halt }, change, today)).toEqual([
      {
        field: null,
        key: 'pauses.stands-still',
        context: {
          ...{ kind, scope: 'project', notice: '70/TB-UBND', section: '2', since: '2015-04-03', act: 'change-phase' },
        },
      },
    ])
    expect(keys({ ...decided, halt }, { ...change, to: 'stopped', reason: 'theo thông báo' }, today)).toEqual([])
  })

  test.each([
    ['preparation', 'proposal'],
    ['preparation', 'stopped'],
    ['closed', 'closing'],
    ['stopped', 'preparation'],
  ] as const)('from %s to %s needs a cause (R2)', (phase, to) => {
    expect(keys({ ...decided, phase }, { ...change, to }, today)).toEqual(['projects.cause-missing'])
    expect(keys({ ...decided, phase }, { ...change, to, clauseId: 7 }, today)).toEqual([])
    expect(keys({ ...decided, phase }, { ...change, to, reason: 'theo chỉ đạo' }, today)).toEqual([])
  })

  test('happened neither tomorrow nor before the work began', () => {
    expect(keys(decided, { ...change, on: '2015-04-11' }, today)).toEqual(['projects.phase-day-ahead'])
    const closing = { ...decided, phase: 'closing' as const, actualStart: '2015-02-01' }
    expect(keys(closing, { ...change, to: 'closed', on: '2015-01-31' }, today)).toEqual(['projects.end-before-start'])
  })
})

describe('the ways between phases', () => {
  const phases = fc.constantFrom(...PROJECT_PHASES)
  test('every way forward is one step of the track, and none stays where it is', () => {
    fc.assert(
      fc.property(phases, phases, (from, to) => {
        if (from === to) expect(phaseWay(from, to)).toBeNull()
        if (phaseWay(from, to) !== 'forward') return
        const track: readonly string[] = PHASE_TRACK
        expect(track.indexOf(to) - track.indexOf(from)).toBe(1)
      }),
    )
  })
  test('from every phase there is a way on', () => {
    for (const phase of PROJECT_PHASES) expect(phasesAfter(phase).length).toBeGreaterThan(0)
  })
})
