import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { greyOf, isBlank } from '~/documents/ocr/grey-picture'
import { turnedOver, turnedQuarter, withoutSpecks } from '~/documents/ocr/mend-picture'
import { pictureHeader } from '~/documents/ocr/picture-header'
import { scanPieces } from '~/documents/ocr/scan-pieces'

const canvas = createCanvas(30, 20)
canvas.getContext('2d').fillRect(0, 0, 30, 20)

describe('what a picture says of itself', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('kind and sides of a %s', async (kind) => {
    const bytes = kind === 'png' ? await canvas.encode('png') : await canvas.encode(kind, 80)
    expect(pictureHeader(bytes)).toEqual({ kind, width: 30, height: 20 })
    // A slice of a larger buffer, as an upload is.
    expect(pictureHeader(Buffer.concat([Buffer.alloc(3), bytes]).subarray(3))).toEqual({ kind, width: 30, height: 20 })
  })

  it('nothing where it breaks off, null where it is none', async () => {
    expect(pictureHeader((await canvas.encode('jpeg', 80)).subarray(0, 8))).toMatchObject({ width: 0 })
    expect(pictureHeader((await canvas.encode('png')).subarray(0, 12))).toMatchObject({ width: 0 })
    expect(pictureHeader(new TextEncoder().encode('THÔNG BÁO'))).toBeNull()
  })
})

const picture = (rows: number[][]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  dpi: 200,
  shades: Uint8Array.from(rows.flat()),
})

describe('mending a page', () => {
  const page = picture([
    [1, 2, 3],
    [4, 5, 6],
  ])

  it('turns it by a quarter, four times to where it was', () => {
    expect(turnedQuarter(page)).toMatchObject({ width: 2, height: 3, shades: Uint8Array.of(4, 1, 5, 2, 6, 3) })
    expect(turnedQuarter(turnedQuarter(turnedQuarter(turnedQuarter(page))))).toEqual(page)
  })

  it('turns it over', () => {
    expect(turnedOver(page).shades).toEqual(Uint8Array.of(6, 5, 4, 3, 2, 1))
    expect(turnedOver(page)).toEqual(turnedQuarter(turnedQuarter(page)))
  })

  it('takes a speck away and leaves a stroke', () => {
    const white = () => Array.from({ length: 5 }, () => 255)
    const speck = picture([white(), white(), [255, 255, 0, 255, 255], white(), white()])
    expect(isBlank(withoutSpecks(speck))).toBe(true)
    const stroke = picture(Array.from({ length: 5 }, () => [255, 0, 0, 0, 255]))
    expect(withoutSpecks(stroke).shades[12]).toBe(0)
  })
})

describe('shades', () => {
  const shade = (...rgba: number[]) => greyOf(Uint8ClampedArray.from(rgba), 1, 1, 200).shades[0]

  it('keep black and blue ink, take red ink and transparency for paper', () => {
    expect(shade(0, 0, 0, 255)).toBe(0)
    expect(shade(30, 40, 160, 255)).toBeLessThan(80)
    expect(shade(220, 40, 50, 255)).toBe(220)
    expect(shade(0, 0, 0, 0)).toBe(255)
  })
})

describe('words of a page', () => {
  const word = (text: string, confidence: number, left = 0) => ({
    ...{ text, confidence, left, right: left + 40 },
    ...{ top: 0, bottom: 20 },
  })
  const baseline = { x0: 0, y0: 100, x1: 100, y1: 110 }
  const texts = (lines: Parameters<typeof scanPieces>[0]) => scanPieces(lines, 0.36).map(({ text }) => text)

  it('stand on their line at the measure of the paper', () => {
    const [piece] = scanPieces([{ words: [word('Giao', 90, 30)], baseline, height: 38 }], 0.36)
    expect(piece).toMatchObject({ text: 'Giao' })
    expect(piece?.x).toBeCloseTo(10.8)
    expect(piece?.width).toBeCloseTo(14.4)
    expect(piece?.y).toBeCloseTo(0.36 * 105)
  })

  it('leave rules, specks and lines of scraps out, and doubtful words that can be read in', () => {
    const line = (...words: ReturnType<typeof word>[]) => ({ words, baseline, height: 38 })
    expect(texts([line(word('———', 80), word('Sở', 20), word('-', 90), word('•', 10), word('Nội', 95))])).toEqual([
      'Sở',
      '-',
      'Nội',
    ])
    expect(texts([line(word('Ẹ', 4), word('c.', 11))])).toEqual([])
    expect(texts([line(word('thông', 12), word('tin', 9))])).toEqual(['thông', 'tin'])
  })
})
