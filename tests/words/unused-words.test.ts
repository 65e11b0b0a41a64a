import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsIn } from '~/words/words'

/** Everything the product is made of but the catalogues, in which every key stands. */
const sources = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/^words.(vi|en)./.test(path))
  .map((path) => readFileSync(join('app', path), 'utf8'))
  .join('\n')
/** What one catalogue takes from another: `organisations.successionKinds`. */
const within = readdirSync('app/words/vi', { encoding: 'utf8' })
  .map((path) => readFileSync(join('app/words/vi', path), 'utf8'))
  .join('\n')

const said = new Set(sources.match(/[\p{L}\p{N}_$-]+/gu))
const taken = new Set([...within.matchAll(/\.([\p{L}\p{N}_$]+)/gu)].map(([, name]) => name))

function keysOf(value: unknown, path: string): string[] {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => [`${path}${key}`, ...keysOf(inner, `${path}${key}.`)])
}

/** Areas whose every word stands on a screen; a new area joins when its screens are complete. */
const AREAS = [
  'desk',
  'directives',
  'documents',
  'enclosed',
  'errors',
  'frame',
  'help',
  'notices',
  'organisations',
  'people',
  'projects',
  'reading',
  'remembered',
  'rules',
  'timeline',
  'ui',
] as const
/** Keys that are put together of the name of what is wrong. */
const COMPOSED = /\.issues\.|^timeline\.events\./

/** A key such as `lead.giao` is said whole, or by the parts that a rule's name is made of. */
const isSaid = (key: string) => said.has(key) || taken.has(key) || key.split('.').every((part) => said.has(part))

test('every key of the catalogue is named somewhere in the product', () => {
  const words = wordsIn('vi')
  const unused = AREAS.flatMap((area) =>
    keysOf(words[area], `${area}.`).filter((path) => {
      if (COMPOSED.test(path)) return false
      const parent = path.slice(0, path.lastIndexOf('.'))
      return !isSaid(path.slice(parent.length + 1))
    }),
  )
  expect(unused).toEqual([])
})
