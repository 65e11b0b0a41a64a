import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BoardFacts, boardConcerns, contractEnd, countBoard } from '~/domain/systems/core-board'
import { INTERFACE_STATES, UNIT_STANDINGS } from '~/domain/systems/system-terms'
import { readSystemsView, systemsQuery } from '~/domain/systems/systems-view'

const DAY = '2016-11-01'
const quiet: BoardFacts = {
  ...{ standing: 'in-use', interfaceState: null, contractEndsOn: null, nextStep: null, nextStepBy: null },
}
const anyDay = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2018-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyLine: fc.Arbitrary<BoardFacts> = fc.record({
  standing: fc.constantFrom(...UNIT_STANDINGS),
  interfaceState: fc.option(fc.constantFrom(...INTERFACE_STATES)),
  contractEndsOn: fc.option(anyDay),
  nextStep: fc.option(fc.constant('Chuyển hồ sơ')),
  nextStepBy: fc.option(anyDay),
})

describe('what a line of the core-and-integrate board lacks', () => {
  test('nothing where the core is used, or the own program is joined', () => {
    expect(boardConcerns(quiet, DAY)).toEqual([])
    expect(boardConcerns({ ...quiet, standing: 'own-joined', interfaceState: 'running' }, DAY)).toEqual([])
  })

  test('an own program that is not joined, with a contract that is over and no next step', () => {
    const line: BoardFacts = {
      ...quiet,
      standing: 'own-joined',
      interfaceState: 'broken',
      contractEndsOn: '2016-10-31',
    }
    expect(boardConcerns(line, DAY)).toEqual(['not-joined', 'contract-ended', 'no-step'])
    expect(boardConcerns({ ...line, contractEndsOn: DAY, nextStep: 'Nối lại' }, DAY)).toEqual(['not-joined'])
  })

  test('a step is late only after its day', () => {
    const line: BoardFacts = { ...quiet, standing: 'to-be-replaced', nextStep: 'Chuyển hồ sơ', nextStepBy: DAY }
    expect(boardConcerns(line, DAY)).toEqual([])
    expect(boardConcerns(line, '2016-11-02')).toEqual(['step-late'])
  })

  test('a contract is near within six months, and over only after its last day', () => {
    expect(['2016-10-31', DAY, '2017-05-01', '2017-05-02', null].map((day) => contractEnd(day, DAY))).toEqual([
      ...['ended', 'soon', 'soon', 'later', null],
    ])
  })

  test('counts by standing add up to all lines, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const counts = countBoard(lines, DAY)
        const sum = UNIT_STANDINGS.reduce((whole, standing) => whole + counts.standings[standing], 0)
        expect(sum).toBe(lines.length)
        expect(counts.all).toBe(lines.length)
        expect(counts.concerned).toBe(lines.filter((line) => boardConcerns(line, DAY).length > 0).length)
      }),
    )
  })
})

describe('the view in the URL', () => {
  test('is read back as it was written, and nonsense asks nothing', () => {
    const query = '?show=board&q=l%C3%B5i&core=7&standing=own-joined&concerned=1&page=2'
    expect(systemsQuery(readSystemsView(new URLSearchParams(query)))).toBe(query)
    expect(systemsQuery(readSystemsView(new URLSearchParams('?show=x&core=-1&field=q&state=1&page=0')))).toBe('')
  })
})
