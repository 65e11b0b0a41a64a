import { expect, test } from 'vitest'
import { issueSentence } from '~/words/issue-sentence'
import { LOCALES, wordsIn } from '~/words/words'

test.each(LOCALES)('%s answers every issue with a sentence, whether it is told anything or not', (locale) => {
  const words = wordsIn(locale)
  const keys = Object.entries(words).flatMap(([area, said]) =>
    'issues' in said ? Object.keys(said.issues as object).map((name) => `${area}.${name}`) : [],
  )
  expect(keys.length).toBeGreaterThan(200)
  const plain = keys.filter((key) => {
    const [area = '', name = ''] = key.split('.')
    return (
      typeof (words as unknown as Record<string, { issues: Record<string, unknown> }>)[area]?.issues[name] === 'string'
    )
  })
  expect(plain.length).toBeGreaterThan(0)
  for (const key of plain) expect(issueSentence(words, { field: null, key })).toMatch(/\S/)
})
