import { expect, test } from 'vitest'
import { refusalSayings } from '~/routes/frame/refusal-sayings'
import { wordsIn } from '~/words/words'

const vi = wordsIn('vi')

test.each([404, 403, 409, 422, 413, 429, 500])('the page of a %i has its own words in both languages', (status) => {
  const others = [404, 403, 409, 422, 413, 429, 500].filter((other) => other !== status)
  for (const words of [vi, wordsIn('en')]) {
    const said = refusalSayings(words, status)
    expect(said.title).not.toBe('')
    expect(others.map((other) => refusalSayings(words, other).title)).not.toContain(said.title)
  }
  expect(refusalSayings(vi, status)).not.toEqual(refusalSayings(wordsIn('en'), status))
})

test('what nobody expected is a fault of ours', () => {
  expect(refusalSayings(vi, 503)).toEqual(refusalSayings(vi, 500))
})
