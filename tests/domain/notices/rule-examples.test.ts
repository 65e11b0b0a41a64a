import { describe, expect, it } from 'vitest'
import { RULE_EXAMPLES } from '~/domain/notices/reading/examples/rule-examples'
import { readNotice, readNoticeWithSteps } from '~/domain/notices/reading/read-notice'
import { RULES } from '~/domain/notices/reading/reading-rules'
import { rules as en } from '~/words/en/rules'
import { ruleText } from '~/words/rule-words'
import { rules as vi } from '~/words/vi/rules'

/** Every rule that had a part in reading a text. */
function fired(text: string): Set<string> {
  const { reading, steps } = readNoticeWithSteps(text)
  return new Set<string>([
    ...reading.found.map(({ rule }) => rule),
    ...steps.lines.map(({ rule }) => rule),
    ...steps.blocks.flatMap(({ rule, joins }) => [...joins, ...(rule ? [rule] : [])]),
    ...steps.clauses.map(({ rule }) => rule),
    ...steps.candidates.map(({ rule }) => rule),
  ])
}

describe('the catalogue of rules', () => {
  it('names each rule once', () => expect(new Set(RULES).size).toBe(RULES.length))

  it.each(RULES)('%s fires on its own example', (rule) => {
    expect([...fired(RULE_EXAMPLES[rule])]).toContain(rule)
  })

  it.each([
    ['vi', vi],
    ['en', en],
  ])('has a title and an explanation of its own for every rule, in %s', (_, words) => {
    expect(Object.keys(words).sort()).toEqual([...RULES].sort())
    const all = Object.values(words)
    for (const { title, explanation } of all) {
      expect(title).toMatch(/^[\p{Lu}«"].*[^.]$/u)
      expect(explanation).toMatch(/\.$|…$/u)
    }
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
  })

  it('knows nothing of a rule that is gone', () => expect(ruleText('furniture.page', { rules: vi })).toBeNull())
})

describe('reading with steps', () => {
  const texts = Object.values(RULE_EXAMPLES)

  it('comes to the same reading', () => {
    for (const text of texts) expect(readNoticeWithSteps(text).reading).toEqual(readNotice(text))
  })

  it('keeps a candidate for every directive, by its place', () => {
    for (const text of texts) {
      const { reading, steps } = readNoticeWithSteps(text)
      const kept = steps.candidates.filter((candidate) => candidate.kept)
      for (const { start, end } of reading.directives)
        expect(kept.some((candidate) => candidate.start < end && candidate.end > start)).toBe(true)
      expect(kept.length).toBe(reading.directives.length)
    }
  })

  it('every stage is in the order of the text and inside it', () => {
    for (const text of texts) {
      const { steps } = readNoticeWithSteps(text)
      for (const stage of [steps.lines, steps.blocks, steps.clauses]) {
        for (const [n, { start, end }] of stage.entries()) {
          expect(start).toBeGreaterThanOrEqual(stage[n - 1]?.end ?? 0)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }
    }
  })
})
