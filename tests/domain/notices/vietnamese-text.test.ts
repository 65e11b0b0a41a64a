import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapseSpaces, fold, foldToneStyle } from '~/domain/vietnamese-text'
import { phraseAt, phrases, wordsOf } from '~/domain/vietnamese-words'

describe('fold', () => {
  it('drops accents, capitals and the stroke of đ', () => {
    expect(fold('Đề án Chuyển đổi số – Phường Trường Sơn')).toBe('de an chuyen doi so – phuong truong son')
  })

  it('agrees with lower, NFD, strip of the combining marks, đ to d', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sql = text
          .toLowerCase()
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replaceAll('đ', 'd')
          .normalize('NFC')
        expect(fold(text)).toBe(sql)
      }),
    )
  })

  it('gives the same for composed and decomposed letters', () => {
    expect(fold('Thuỷ lợi'.normalize('NFD'))).toBe(fold('thủy lợi'))
  })
})

describe('foldToneStyle', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Uỷ ban', 'Ủy ban'],
    ['thuỷ sản', 'thủy sản'],
    ['sức khoẻ', 'sức khỏe'],
    ['loà xoà', 'lòa xòa'],
  ])('holds %s and %s equal', (one, other) => {
    expect(foldToneStyle(one)).toBe(foldToneStyle(other))
  })

  it.each(['quý', 'quỳ', 'hoàn thành', 'toàn', 'thuyết minh', 'quả'])('leaves %s alone', (word) => {
    expect(foldToneStyle(word)).toBe(word)
  })

  it('keeps the length of the composed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldToneStyle(text)).toHaveLength(text.normalize('NFC').length)
      }),
    )
  })
})

describe('wordsOf', () => {
  it('gives words with their places, line breaks between', () => {
    const text = 'Sở\u00a0Y tế\n(qua 2 phòng).'
    const words = wordsOf(text)
    expect(words.map((word) => word.raw)).toEqual(['Sở', 'Y', 'tế', '(', 'qua', '2', 'phòng', ')', '.'])
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.raw)
  })

  it('finds the longest phrase, whatever the tone style', () => {
    const vocabulary = phrases(['ủy ban|ủy ban nhân dân'])
    expect(phraseAt(wordsOf('Uỷ ban nhân dân xã'), 0, vocabulary)).toBe(4)
    expect(phraseAt(wordsOf('Uỷ ban nhân'), 0, vocabulary)).toBe(2)
    expect(phraseAt(wordsOf('Sở Y tế'), 0, vocabulary)).toBe(0)
  })
})

it('collapseSpaces joins broken lines', () => {
  expect(collapseSpaces('  trong\n tháng\u00a05 ')).toBe('trong tháng 5')
})
