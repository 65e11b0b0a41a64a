import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { makeDocx } from './making/make-docx'

const REAL = '../shared/notices/texts'
const files = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith('.txt')) : []
/** The longest texts read for minutes; what they say is said by the others. */
const LONGEST = 60_000

/** What an order comes to, whatever the white space around its words. */
const ordersOf = (text: string) =>
  readNotice(text).directives.map(({ text: words, lead, coordinating, deadline, decision }) => ({
    words: words.replace(/\s+/g, ' '),
    ...{ lead, coordinating, deadline, decision },
  }))

const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const asHtml = (text: string) =>
  Buffer.from(
    `<!DOCTYPE html><html><body>${text
      .split('\n')
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('')}</body></html>`,
  )

/** A page and a Word file keep paragraphs, but not how many blank lines stand between them or at which width lines broke. */
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')

describe.skipIf(files.length === 0)('a real notice from a page and from Word reads as from plain text', () => {
  const texts = files.map((name) => [name, tidy(readFileSync(`${REAL}/${name}`, 'utf8'))] as const)
  it.each(texts.filter(([, text]) => text.length < LONGEST))('%s', async (_name, text) => {
    const plain = ordersOf(text)
    for (const bytes of [asHtml(text), await makeDocx(text.split('\n'))]) {
      const reading = await readDocument(bytes)
      if (!reading.ok) throw new Error(JSON.stringify(reading.issue))
      expect(ordersOf(tidy(reading.text))).toEqual(plain)
    }
  })
})
