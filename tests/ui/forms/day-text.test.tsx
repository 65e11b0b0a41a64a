import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay } from '~/ui/forms/day-text'
import { formatsFor } from '~/words/formats'

const today = '2015-04-12'

describe('a day as an official types it', () => {
  it.each([
    ['15/4/2015', '2015-04-15'],
    ['15/04/2015', '2015-04-15'],
    ['15-4-2015', '2015-04-15'],
    ['15.4.2015', '2015-04-15'],
    ['15 4 2015', '2015-04-15'],
    ['15 / 4 / 2015', '2015-04-15'],
    ['150415', '2015-04-15'],
    ['15042015', '2015-04-15'],
    ['15/4/15', '2015-04-15'],
    ['15/4/85', '1985-04-15'],
    ['15/4', '2015-04-15'],
    ['2015-04-15', '2015-04-15'],
    ['ngày 15/4/2015', '2015-04-15'],
    ['  01/4/2015 ', '2015-04-01'],
    ['29/2/2016', '2016-02-29'],
  ])('%s is %s', (typed, day) => expect(readDay(typed, today)).toBe(day))

  it.each(['', 'mai', '15', '31/4/2015', '29/2/2015', '0/4/2015', '15/13/2015', '15/4/201', '4/15/2015', '15//2015'])(
    '«%s» is no day',
    (typed) => expect(readDay(typed, today)).toBeNull(),
  )

  it('reads back every day that the formats write', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        expect(readDay(formatsFor('vi').day(iso), today)).toBe(iso)
      }),
    )
  })
})
