import { expect, test } from 'vitest'
import { budgetLawOn, isLapseSeason } from '~/domain/money/budget-law'

test.each([
  ['2015-04-15', null],
  ['2025-12-31', null],
  ['2026-01-01', 'Luật Ngân sách nhà nước 89/2025/QH15'],
  ['2026-03-09', 'Luật Ngân sách nhà nước 89/2025/QH15'],
  ['2026-03-10', 'NĐ 73/2026/NĐ-CP, Điều 31'],
])('on %s the law cited is %s', (day, citation) => expect(budgetLawOn(day)).toBe(citation))

test.each([
  ['2014-09-30', false],
  ['2014-10-01', true],
  ['2015-01-31', true],
  ['2015-02-01', false],
])('the rest of 2014 is warned of on %s: %s', (day, warned) => expect(isLapseSeason(2014, day)).toBe(warned))
