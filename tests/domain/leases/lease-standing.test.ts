import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar-day'
import { horizonOf, leaseStanding, leaseUrgency } from '~/domain/leases/lease-standing'

const lease = {
  startsOn: '2014-01-01',
  endsOn: '2015-12-31',
  noticeBy: null as string | null,
  closedOn: null as string | null,
  hasSuccessor: false,
}

describe('how a lease stands', () => {
  test('runs on its first and its last day; closed from the day it is closed', () => {
    expect(leaseStanding(lease, '2013-12-31')).toBe('planned')
    expect(leaseStanding(lease, '2014-01-01')).toBe('running')
    expect(leaseStanding(lease, '2015-12-31')).toBe('running')
    expect(leaseStanding(lease, '2016-01-01')).toBe('ended')
    const closed = { ...lease, closedOn: '2016-02-01' }
    expect(leaseStanding(closed, '2016-01-31')).toBe('ended')
    expect(leaseStanding(closed, '2016-02-01')).toBe('closed')
  })

  test('a look back at a lease closed later sees it as it stood', () => {
    expect(leaseStanding({ ...lease, closedOn: '2016-02-01' }, '2015-06-01')).toBe('running')
  })
})

describe('the horizon', () => {
  test.each([
    ['2015-03-31', 'past'],
    ['2015-04-01', '3'],
    ['2015-07-01', '3'],
    ['2015-07-02', '6'],
    ['2015-10-01', '6'],
    ['2016-04-01', '12'],
    ['2016-10-01', '18'],
    ['2016-10-02', 'far'],
  ])('an end on %s is seen from 01/4/2015 as %s', (endsOn, horizon) => {
    expect(horizonOf(endsOn, '2015-04-01')).toBe(horizon)
  })

  test('never moves away as days pass', () => {
    const order = ['far', '18', '12', '6', '3', 'past']
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (n) => {
        const day = addDays('2014-01-01', n)
        const [today, tomorrow] = [day, addDays(day, 1)].map((on) => order.indexOf(horizonOf('2016-02-29', on)))
        expect(tomorrow).toBeGreaterThanOrEqual(today ?? 0)
      }),
    )
  })
})

describe('what wants somebody', () => {
  test('red only when it ends within three months, or has ended, and nothing follows', () => {
    expect(leaseUrgency(lease, '2015-10-01')).toBe('breach')
    expect(leaseUrgency(lease, '2016-01-05')).toBe('breach')
    expect(leaseUrgency(lease, '2015-09-01')).toBe('soon')
    expect(leaseUrgency(lease, '2015-01-01')).toBe('none')
    const followed = { ...lease, hasSuccessor: true }
    expect(leaseUrgency(followed, '2015-12-01')).toBe('none')
    expect(leaseUrgency(followed, '2016-01-05')).toBe('soon')
  })

  test('the last day to give notice is told sixty days ahead, and no more when it has passed', () => {
    const noticed = { ...lease, hasSuccessor: true, noticeBy: '2015-08-31' }
    expect(leaseUrgency(noticed, '2015-07-01')).toBe('none')
    expect(leaseUrgency(noticed, '2015-07-02')).toBe('soon')
    expect(leaseUrgency(noticed, '2015-08-31')).toBe('soon')
    expect(leaseUrgency(noticed, '2015-09-01')).toBe('none')
  })

  test('a closed one and one not begun want nobody', () => {
    expect(leaseUrgency({ ...lease, closedOn: '2015-12-20' }, '2016-01-05')).toBe('none')
    expect(leaseUrgency(lease, '2013-06-01')).toBe('none')
  })
})
