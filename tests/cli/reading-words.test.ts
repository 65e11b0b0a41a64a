import { describe, expect, it } from 'vitest'
import { CONFIDENCE_REASONS } from '~/domain/notices/reading/confidence/confidence'
import { PIECE_KINDS, WARNING_CODES } from '~/domain/notices/reading/reading'
import { reading as en } from '~/words/en/reading'
import { reading as vi } from '~/words/vi/reading'

describe.each([
  ['vi', vi],
  ['en', en],
])('the reader explains itself in %s', (_, words) => {
  it('a sentence for every warning, with or without what it knows', () => {
    for (const code of WARNING_CODES) expect(words.warnings[code]({})).toMatch(/^\p{Lu}.*\p{L}\)?\.$/u)
  })

  it('a sentence for every reason of doubt, with or without what it knows', () => {
    for (const code of CONFIDENCE_REASONS) {
      expect(words.confidence[code]({})).toMatch(/^\p{Lu}.*[\p{L})]\.$/u)
      const known = words.confidence[code]({ units: 'Sở A', unit: 'Sở A', words: 'x', end: '2027-01-01', lines: '3' })
      expect(known).not.toMatch(/undefined|\(\)/)
    }
  })

  it('a name for every kind of piece', () => {
    for (const kind of PIECE_KINDS) expect(words.pieces[kind]).toBeTruthy()
  })
})
