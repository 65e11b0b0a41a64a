import { expect, test } from 'vitest'
import { budgetLawOn, isLapseSeason } from '~/domain/money/budget-law'

test.each([
  ['2003-12-31', null],
  ['2015-04-15', 'Luật Ngân sách nhà nước 01/2002/QH11, NĐ 60/2003/NĐ-CP'],
  ['2017-01-01', 'Luật Ngân sách nhà nước 83/2015/QH13, NĐ 163/2016/NĐ-CP'],
  ['2026-03-09', 'Luật Ngân sách nhà nước 89/2025/QH15'],
  ['2026-03-10', 'NĐ 73/2026/NĐ-CP, Điều 31'],
])('on %s the law cited is %s', (day, citation) => expect(budgetLawOn(day)).toBe(citation))

test.each([
  ['2014-09-30', false],
  ['2014-10-01', true],
  ['2015-01-31', true],
  ['2015-02-01', false],
])('the rest of 2014 is warned of on %s: %s', (day, warned) => expect(isLapseSeason(2014, day)).toBe(warned))
