import { expect, test } from 'vitest'
import { TIMELINE_EVENTS } from '~/domain/timeline/timeline-event'
import { LOCALES, type Locale, wordsIn } from '~/words/words'

/** Every leaf of a catalogue: its path and whether it is a sentence or a function of something. */
function leaves(value: unknown, path: string): [string, string][] {
  if (value && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
  }
  return [[path, typeof value]]
}

const catalogue = (locale: Locale) => leaves(wordsIn(locale), '').sort()

test('both languages say the same things: no key is missing, none is left over', () => {
  expect(catalogue('en')).toEqual(catalogue('vi'))
})

test.each(LOCALES)('%s leaves no sentence empty', (locale) => {
  const empty = leaves(wordsIn(locale), '').filter(([path, kind]) => {
    const value = path
      .slice(1)
      .split('.')
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], wordsIn(locale))
    return kind === 'string' && value === ''
  })
  expect(empty).toEqual([])
})

test.each(LOCALES)('%s has a sentence for everything that can happen', (locale) => {
  const { events } = wordsIn(locale).timeline
  expect(TIMELINE_EVENTS.filter((event) => events[event] === undefined)).toEqual([])
})
