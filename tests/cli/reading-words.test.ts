import { describe, expect, it } from 'vitest'
import { PIECE_KINDS, WARNING_CODES } from '~/domain/notices/reading/reading'
import { READING_RULES } from '~/domain/notices/reading/reading-rules'
import { reading as en } from '~/words/en/reading'
import { reading as vi } from '~/words/vi/reading'

describe.each([
  ['vi', vi],
  ['en', en],
])('the reader explains itself in %s', (_, words) => {
  it('a sentence for every warning, with or without what it knows', () => {
    for (const code of WARNING_CODES) expect(words.warnings[code]({})).toMatch(/^\p{Lu}.*\p{L}\)?\.$/u)
  })

  it('a sentence for every rule, and no more', () => {
    expect(Object.keys(words.rules).sort()).toEqual([...READING_RULES].sort())
    for (const sentence of Object.values(words.rules)) expect(sentence).toMatch(/\.$|…$/u)
  })

  it('a name for every kind of piece', () => {
    for (const kind of PIECE_KINDS) expect(words.pieces[kind]).toBeTruthy()
  })
})
