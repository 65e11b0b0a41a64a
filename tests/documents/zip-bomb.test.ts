import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'
import { makeZip, type ZipMember } from './making/make-zip'

const MB = 1024 * 1024
const TYPES = { name: '[Content_Types].xml', content: '<Types/>' }
const readZip = (...members: ZipMember[]) => readDocument(makeZip([TYPES, ...members]))
const blanks = (size: number) => Buffer.alloc(size, ' ')

describe('an archive made to swell', () => {
  it('is refused by what its directory announces', async () => {
    const bytes = makeZip([TYPES, { name: 'word/document.xml', content: blanks(300 * MB) }])
    expect(bytes.length).toBeLessThan(MB)
    expect(await readDocument(bytes)).toEqual({
      ok: false,
      issue: { code: 'zip-bomb', measure: 'unpacked', limit: 50 * MB },
    })
  })

  it('is refused by the sum over many parts', async () => {
    const parts = Array.from({ length: 9 }, (_, i) => ({ name: `word/media/${i}`, content: 'x', claimed: 45 * MB }))
    const reading = await readZip({ name: 'word/document.xml', content: '<w:document/>' }, ...parts)
    expect(reading).toEqual({ ok: false, issue: { code: 'zip-bomb', measure: 'unpacked', limit: 400 * MB } })
  })

  it('is refused while it unpacks when the directory lies', async () => {
    const reading = await readZip({ name: 'word/document.xml', content: blanks(300 * MB), claimed: 2000 })
    expect(reading).toEqual({ ok: false, issue: { code: 'zip-bomb', measure: 'false-size', limit: 2000 } })
  })

  it('is refused by a ratio that no prose has', async () => {
    const reading = await readZip({ name: 'word/document.xml', content: blanks(20 * MB) })
    expect(reading).toEqual({ ok: false, issue: { code: 'zip-bomb', measure: 'ratio', limit: 200 } })
  })

  it('is refused by the number of its entries', async () => {
    const parts = Array.from({ length: 5001 }, (_, i) => ({ name: `${i}`, content: '' }))
    expect(await readZip(...parts)).toEqual({ ok: false, issue: { code: 'zip-bomb', measure: 'entries', limit: 5000 } })
  })
})
