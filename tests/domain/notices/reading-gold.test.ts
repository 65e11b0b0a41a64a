import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readNotice } from '~/domain/notices/reading/read-notice'

const SHARED = fileURLToPath(new URL('../../../../shared/notices/', import.meta.url))
const TEXTS = join(SHARED, 'texts')
const present = existsSync(join(SHARED, 'score.mjs'))

type Score = Record<'f1' | 'lead' | 'coF1' | 'deadline' | 'decision' | 'header' | 'offsetsBad' | 'unread', number>

/** The scorer the labels come with, run on every document as it lies. */
function score(): { total: Score; lines: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  const file = join(folder, 'read.ndjson')
  const readings = readdirSync(TEXTS).map((name) => ({
    file: name,
    ...readNotice(readFileSync(join(TEXTS, name), 'utf8')),
  }))
  writeFileSync(file, readings.map((reading) => JSON.stringify(reading)).join('\n'))
  const args = [join(SHARED, 'score.mjs'), join(SHARED, 'gold'), TEXTS, file, '--detail']
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n')
  rmSync(folder, { recursive: true })
  return { total: JSON.parse(lines.at(-1) ?? '{}') as Score, lines }
}

describe.skipIf(!present)('hand-labelled documents (skipped where the shared folder is absent)', () => {
  it('reads them no worse than the floors', () => {
    const { total, lines } = score()
    const detail = lines.filter((line) => / (?:want|missed)/.test(line)).join('\n')
    expect(total, detail).toMatchObject({ unread: 0, offsetsBad: 0 })
    expect(total.f1, detail).toBeGreaterThanOrEqual(0.97)
    expect(total.lead, detail).toBeGreaterThanOrEqual(0.97)
    expect(total.coF1, detail).toBeGreaterThanOrEqual(0.95)
    expect(total.deadline, detail).toBeGreaterThanOrEqual(0.97)
    expect(total.decision, detail).toBeGreaterThanOrEqual(0.95)
    expect(total.header, detail).toBe(1)
    expect(detail).not.toMatch(/decision \w[\w-]* want (?:pause|stop|continue-rent|approve|fund|accelerate)/)
  })

  it.each(present ? readdirSync(TEXTS) : [])(
    '%s: offsets are exact, in order, and the same for decomposed letters',
    (name) => {
      const raw = readFileSync(join(TEXTS, name), 'utf8')
      const reading = readNotice(raw)
      for (const directive of reading.directives) {
        expect(reading.text.slice(directive.start, directive.end)).toBe(directive.text)
      }
      expect(readNotice(raw.normalize('NFD'))).toEqual(reading)
      expect(
        readNotice(raw.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')).directives.map((one) => one.lead),
      ).toEqual(reading.directives.map((one) => one.lead))
    },
  )
})
