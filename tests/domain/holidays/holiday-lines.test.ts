import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appliesTo, fitsWeek } from '~/domain/holidays/holiday'
import { readHolidayLines } from '~/domain/holidays/holiday-lines'

test('a year’s list as it is pasted from a document or a spreadsheet', () => {
  const list = [
    '01/01/2027; Nghỉ lễ; Tết Dương lịch',
    '04/01\tnghỉ bù\tTết Dương lịch',
    '',
    '2027-08-31 | Nghỉ hoán đổi | Quốc khánh',
    '28.8.2027; ngày làm bù; Quốc khánh; cho ngày 31/8',
  ].join('\n')
  expect(readHolidayLines(list, 2027)).toEqual([
    { line: 1, day: '2027-01-01', kind: 'holiday', name: 'Tết Dương lịch' },
    { line: 2, day: '2027-01-04', kind: 'compensation', name: 'Tết Dương lịch' },
    { line: 4, day: '2027-08-31', kind: 'swap-off', name: 'Quốc khánh' },
    { line: 5, day: '2027-08-28', kind: 'swap-work', name: 'Quốc khánh, cho ngày 31/8' },
  ])
})

test('each line that cannot be read says why', () => {
  expect(readHolidayLines('31/02; nghỉ lễ; Tết\n01/01; ???; Tết\n01/01; nghỉ lễ', 2027)).toEqual([
    { line: 1, problem: 'day' },
    { line: 2, problem: 'kind' },
    { line: 3, problem: 'name' },
  ])
})

test('any text gives a reading or a reason for each of its lines, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const one of readHolidayLines(text, 2027)) expect('problem' in one || one.day.length === 10).toBe(true)
    }),
  )
})

test('kinds fit the week, swaps bind state bodies', () => {
  expect(fitsWeek('swap-work', '2026-08-22')).toBe(true)
  expect(fitsWeek('swap-work', '2026-08-21')).toBe(false)
  expect(fitsWeek('swap-off', '2026-08-22')).toBe(false)
  expect(fitsWeek('compensation', '2026-04-27')).toBe(true)
  expect(fitsWeek('holiday', '2026-04-26')).toBe(true)
  expect([appliesTo('holiday'), appliesTo('swap-off')]).toEqual(['everyone', 'state-bodies'])
})
