import { describe, expect, test } from 'vitest'
import { onDay } from '~/domain/projects/project-on-day'

const closed = { phase: 'closed' as const, actualStart: '2014-07-01', actualEnd: '2015-12-25' }

describe('a project on an earlier day', () => {
  test.each([
    ['2015-12-25', 'closed', '2014-07-01', '2015-12-25'],
    ['2015-12-24', 'implementation', '2014-07-01', null],
    ['2014-06-30', 'preparation', null, null],
  ])('on %s it is in %s', (day, phase, actualStart, actualEnd) => {
    expect(onDay(closed, day)).toEqual({ phase, actualStart, actualEnd })
  })

  test.each(['proposal', 'preparation', 'stopped'] as const)('%s has no day of its own and stays', (phase) => {
    expect(onDay({ ...closed, phase }, '2010-01-01').phase).toBe(phase)
  })

  test('without days nothing is known to lie ahead', () => {
    const bare = { phase: 'closed' as const, actualStart: null, actualEnd: null }
    expect(onDay(bare, '2010-01-01')).toEqual(bare)
  })
})
