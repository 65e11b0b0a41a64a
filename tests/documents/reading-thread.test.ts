import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'
import { readingQueue } from '~/documents/worker/reading-queue.server'
import { makePdf } from './making/make-pdf'

const MB = 1024 * 1024
const queue = (limits: { time?: number; memory?: number } = {}) =>
  readingQueue({ time: 20_000, memory: 256 * MB, idle: 1000, ...limits })
const xml = (text: string) => ({ kind: 'xml' as const, text: `<a>${text}</a>` })
const manyPages = (count: number) =>
  makePdf(Array.from({ length: count }, () => [{ text: 'Giao Sở A chủ trì thực hiện', x: 80, y: 80 }]))

describe('the reading thread', () => {
  it('is stopped at its time limit', async () => {
    const reading = await queue({ time: 20 })({ kind: 'pdf', bytes: manyPages(300) })
    expect(reading).toEqual({ ok: false, issue: { code: 'too-slow', limit: 20 } })
  })

  it('is stopped at its memory limit, and the next file is read all the same', async () => {
    const read = queue({ memory: 48 * MB })
    const heavy = read(xml('<b/>'.repeat(MB)))
    const next = read(xml('việc sau'))
    expect(await heavy).toEqual({ ok: false, issue: { code: 'too-much-memory', limit: 48 * MB } })
    expect(await next).toEqual({ ok: true, kind: 'xml', text: 'việc sau' })
  })

  it('answers each caller with the caller’s own file, in turn', async () => {
    const read = queue()
    const words = Array.from({ length: 20 }, (_, i) => `việc ${i}`)
    const readings = await Promise.all(words.map((text) => read(xml(text))))
    expect(readings).toEqual(words.map((text) => ({ ok: true, kind: 'xml', text })))
  })

  it('leaves the caller’s bytes whole', async () => {
    const bytes = manyPages(1)
    const before = Buffer.from(bytes)
    await readDocument(bytes)
    expect(Buffer.compare(Buffer.from(bytes), before)).toBe(0)
  })

  it('reads 300 full pages inside the time limit, even where no paragraph ends', async () => {
    const page = Array.from({ length: 40 }, (_, i) => ({
      text: 'Giao Sở A chủ trì, phối hợp rà soát',
      x: 85,
      y: 60 + 18 * i,
    }))
    const reading = await readDocument(makePdf(Array.from({ length: 300 }, () => page)))
    expect(reading).toMatchObject({ ok: true, kind: 'pdf' })
  })
})
