import { expect, test } from 'vitest'
import { citedClause as en } from '~/words/en/cited-clause'
import { citedClause as vi } from '~/words/vi/cited-clause'

test.each([
  ['2', 'khoản 2', 'clause 2'],
  ['2.1', 'khoản 2.1', 'clause 2.1'],
  ['5-1', 'khoản 5, ý 1', 'clause 5, item 1'],
  ['II.3', 'mục II.3', 'section II.3'],
  ['II.1-2', 'mục II.1, ý 2', 'section II.1, item 2'],
  ['intro', 'phần mở đầu', 'the opening'],
  ['body', 'phần nội dung', 'the body'],
  ['body-2', 'phần nội dung, ý 2', 'the body, item 2'],
  ['2(1)-2', 'khoản 2(1), ý 2', 'clause 2(1), item 2'],
  ['PL.4', 'phụ lục, dòng 4', 'the annex, row 4'],
  ['c', 'khoản c', 'clause c'],
])('%s is cited as %s', (section, vietnamese, english) => {
  expect(vi(section)).toBe(vietnamese)
  expect(en(section)).toBe(english)
})
