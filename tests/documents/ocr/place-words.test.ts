import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeUncertain } from '~/documents/ocr/place-words'
import { textOfPages } from '~/documents/pdf/pdf-text.server'

const piece = (text: string, confidence: number, x: number, y: number) => ({
  text,
  confidence,
  x,
  y,
  width: text.length * 6,
  size: 13,
})

/** Lines of words as a page bears them, from the top left. */
const page = (lines: [string, number][][]) =>
  lines.flatMap((words, row) => {
    let x = 60
    return words.map(([text, confidence]) => {
      const placed = piece(text, confidence, x, 80 + row * 18)
      x += placed.width + 4
      return placed
    })
  })

const Word = fc.stringMatching(/^[a-zđăâêôơưáàảãạ]{1,7}[,.;]?$/)
const Line = fc.array(fc.tuple(Word, fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 9 })

describe('uncertain words in the finished text', () => {
  it('stand where their letters stand, whatever lines were joined and tidied', () => {
    fc.assert(
      fc.property(fc.array(Line, { minLength: 1, maxLength: 12 }), (lines) => {
        const { text, lines: printed } = textOfPages([page(lines)])
        const found = placeUncertain(
          printed.flatMap(({ pieces }) => pieces),
          text,
        )
        const meant = lines.flat().filter(([, confidence]) => confidence < 80)
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
          meant.map(([word]) => word.normalize('NFC')),
        )
        expect(found.map(({ confidence }) => confidence)).toEqual(meant.map(([, confidence]) => confidence))
      }),
    )
  })

  it('are found in both columns of a header, read left before right', () => {
    const left = [piece('ỦY', 95, 60, 80), piece('BAN', 50, 90, 80), piece('Số:', 40, 60, 98)]
    const right = [
      piece('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 95, 260, 80),
      piece('Độc', 95, 300, 98),
      piece('lâp', 61, 330, 98),
    ]
    const { text, lines } = textOfPages([[...left, ...right]])
    const found = placeUncertain(
      lines.flatMap(({ pieces }) => pieces),
      text,
    )
    expect(text).toBe('ỦY BAN\nSố:\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lâp')
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['BAN', 'Số:', 'lâp'])
  })

  it('that fell away with a page number are passed over', () => {
    const pieces = [piece('2', 30, 300, 40), ...page([[['giao', 50]], [['Sở', 99]]])]
    const { text, lines } = textOfPages([pieces])
    const [only, ...others] = placeUncertain(
      lines.flatMap((line) => line.pieces),
      text,
    )
    expect(others).toEqual([])
    expect(only && text.slice(only.start, only.end)).toBe('giao')
  })
})
