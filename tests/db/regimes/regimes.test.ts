import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addBuiltInRegimes, builtInRegimes } from '#db/regimes/load-regimes.server'
import { storeRegime } from '~/domain/regimes/regimes.commands.server'
import { listRegimeSpans, listRegimes } from '~/domain/regimes/regimes.queries.server'

const now = new Date('2026-11-22T02:00:00Z')

beforeEach(() => addBuiltInRegimes(database()))

test('the laws that come with the product are there, and a second load changes nothing', async () => {
  const before = await listRegimes(database())
  expect(before.map(({ code }) => code).sort()).toEqual(
    builtInRegimes()
      .map(({ code }) => code)
      .sort(),
  )
  await addBuiltInRegimes(database())
  expect(await listRegimes(database())).toEqual(before)
})

test('a law an office loads is there without code, and stays when the product brings its own', async () => {
  const [base] = builtInRegimes()
  if (!base) throw new Error('no regime')
  const mended = { ...base, shortName: 'Bản của tỉnh' }
  expect(await storeRegime(database(), { regime: mended, builtIn: false, now })).toEqual({ stored: true })
  await addBuiltInRegimes(database())
  const next = { ...base, code: 'luat-moi-2030', validFrom: '2030-01-01', validTo: null }
  await storeRegime(database(), { regime: next, builtIn: false, now })
  const spans = await listRegimeSpans(database())
  expect(spans.find(({ code }) => code === base.code)?.shortName).toBe('Bản của tỉnh')
  expect(spans.at(-1)?.code).toBe('luat-moi-2030')
})
