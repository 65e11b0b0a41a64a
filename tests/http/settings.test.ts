import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSettings } from '~/settings.server'

test('nothing set: the defaults of a trial', () => {
  expect(readSettings({})).toMatchObject({
    ok: true,
    settings: { PORT: 3000, HOST: '127.0.0.1', DATA_DIR: '.data', SAMPLE: 'on', TRUST_PROXY: 'off' },
  })
})

test.each([
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ SAMPLE: 'maybe' }, 'SAMPLE'],
  [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET'],
  [{ PUBLIC_URL: 'not a url' }, 'PUBLIC_URL'],
  [{ SMTP_URL: 'mail.example.vn', MAIL_FROM: 'a@b.vn' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail.example.vn' }, 'MAIL_FROM'],
  [{ SMTP_URL: 'smtp://mail.example.vn', MAIL_FROM: 'nobody' }, 'MAIL_FROM'],
])('%o is refused with its name', (environment, name) => {
  const read = readSettings(environment)
  expect(read.ok).toBe(false)
  if (!read.ok) expect(read.problems.join()).toContain(`${name}:`)
})

test('an empty value counts as not set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ ok: true })
})

test('.env.example names every setting and no other', () => {
  const read = readSettings({})
  const named = [...readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name)
  const all = [
    'PORT',
    'HOST',
    'DATABASE_URL',
    'DATA_DIR',
    'PUBLIC_URL',
    'AUTH_SECRET',
    'SAMPLE',
    'TRUST_PROXY',
    'CLOCK_FILE',
    'SMTP_URL',
    'MAIL_FROM',
  ]
  expect(named.sort()).toEqual([...all].sort())
  if (read.ok) for (const name of Object.keys(read.settings)) expect(all).toContain(name)
})
