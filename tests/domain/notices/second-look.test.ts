import { expect, it } from 'vitest'
import { RULE_EXAMPLES } from '~/domain/notices/reading/examples/rule-examples'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { RULES } from '~/domain/notices/reading/reading-rules'
import { LOOK_PAGE, LOOK_STAGES, lookPage, secondLook, spansOfRule } from '~/domain/notices/second-look'

const TEXT = [
  'Số: 12/TB-UBND',
  'THÔNG BÁO',
  'Về kho dữ liệu',
  '1. Giao Sở Y tế kiểm tra máy chủ trước ngày 15/4/2027. Thời gian qua, Sở đã nhiều lần kiểm tra.',
  '2. Sở Tài chính bố trí kinh phí.',
].join('\n')

it('shows every step of the same reading, each stretch inside the text', () => {
  const { reading, stages } = secondLook(TEXT)
  expect(reading).toEqual(readNotice(TEXT))
  expect(stages.directives).toHaveLength(reading.directives.length)
  expect(stages.candidates.map(({ kept }) => kept)).toContain(false)
  for (const stage of LOOK_STAGES) {
    expect(stages[stage].length).toBeGreaterThan(0)
    for (const { start, end } of stages[stage]) expect(start >= 0 && start < end && end <= TEXT.length).toBe(true)
  }
  const [first] = stages.directives
  expect(first?.pieces?.map(({ piece }) => piece)).toEqual(expect.arrayContaining(['lead', 'deadline']))
  expect(TEXT.slice(first?.start, first?.end)).toContain('Giao Sở Y tế')
})

it.each(RULES)('%s fires on its own example', (rule) => {
  const text = RULE_EXAMPLES[rule]
  const spans = spansOfRule(rule, secondLook(text))
  expect(spans.length).toBeGreaterThan(0)
  for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('')
})

it('a page is the one asked for, else the one that holds the place, else the first', () => {
  const entries = Array.from({ length: 100 }, (_, n) => ({ start: n * 10, end: n * 10 + 8 }))
  expect(lookPage(entries, { page: null, at: null })).toMatchObject({ page: 1, here: -1 })
  expect(lookPage(entries, { page: null, at: 555 })).toMatchObject({ page: 2, here: 55, from: LOOK_PAGE })
  expect(lookPage(entries, { page: 1, at: 555 })).toMatchObject({ page: 1, here: 55 })
  expect(lookPage(entries, { page: 99, at: null }).page).toBe(3)
  expect(lookPage([], { page: 4, at: 3 })).toMatchObject({ page: 1, here: -1, entries: [] })
})

it('the smallest stretch around a place is meant, else the last before it', () => {
  const nested = [
    { start: 0, end: 100 },
    { start: 10, end: 30 },
    { start: 40, end: 50 },
  ]
  expect(lookPage(nested, { page: null, at: 12 }).here).toBe(1)
  expect(lookPage(nested, { page: null, at: 35 }).here).toBe(0)
  expect(lookPage(nested, { page: null, at: 500 }).here).toBe(2)
})
