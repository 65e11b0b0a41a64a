import { describe, expect, test } from 'vitest'
import { builtInRegimes } from '#db/regimes/load-regimes.server'
import { PROCUREMENT_METHODS } from '~/domain/bid-packages/bid-package-terms'
import { packageStepsFor, regimeOn, warrantyFor } from '~/domain/regimes/regime'
import { regimeFile } from '~/domain/regimes/regime.forms'

const regimes = builtInRegimes()
const codeOn = (series: 'investment' | 'selection', on: string) => regimeOn(regimes, series, on)?.code ?? null
const byCode = (code: string) => regimes.find((regime) => regime.code === code) ?? null

describe('the law in force on a day', () => {
  test.each([
    ['2009-12-31', null],
    ['2010-01-01', 'nd-102-2009'],
    ['2019-12-31', 'nd-102-2009'],
    ['2020-01-01', 'nd-73-2019'],
    ['2026-02-28', 'nd-73-2019'],
    ['2026-03-01', 'nd-45-2026'],
    ['2026-06-30', 'nd-45-2026'],
    ['2026-07-01', 'nd-224-2026'],
  ])('investment decided on %s: %s', (on, code) => expect(codeOn('investment', on)).toBe(code))

  test.each([
    ['2014-06-30', 'luat-dau-thau-2005'],
    ['2014-07-01', 'luat-dau-thau-2013'],
    ['2024-01-01', 'luat-dau-thau-2023'],
  ])('selection on %s: %s', (on, code) => expect(codeOn('selection', on)).toBe(code))
})

test('each law of a series begins the day after the one before ended', () => {
  for (const series of ['investment', 'selection'] as const) {
    const spans = regimes
      .filter((regime) => regime.series === series)
      .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    for (const [at, span] of spans.slice(1).entries()) {
      const ended = spans[at]?.validTo ?? ''
      expect(Date.parse(span.validFrom) - Date.parse(ended)).toBe(86_400_000)
    }
    expect(spans.at(-1)?.validTo).toBe(null)
  }
})

describe('the steps of a package', () => {
  test('every form has steps under every law on selection', () => {
    for (const on of ['2012-01-01', '2015-04-03', '2026-11-22'])
      for (const method of PROCUREMENT_METHODS)
        expect(packageStepsFor(regimes, { projectRegime: null, method, on })?.steps.length).toBeGreaterThan(2)
  })

  test('bids of an open tender have 18 days by law since 2024; what no article says is planned by the office', () => {
    const found = packageStepsFor(regimes, { projectRegime: 'nd-73-2019', method: 'open-bidding', on: '2025-01-01' })
    expect(found?.regime.code).toBe('luat-dau-thau-2023')
    expect(found?.steps.find(({ code }) => code === 'bids')).toMatchObject({
      ...{ days: 18, unit: 'day', source: 'Luật Đấu thầu 22/2023/QH15, Điều 45 khoản 1' },
    })
    expect(found?.steps.find(({ code }) => code === 'contract')?.source).toBe(null)
  })

  test('an investment law with steps of its own stands above the law on selection', () => {
    const step = {
      ...{ code: 'own', name: 'Bước riêng', days: 2, unit: 'day' as const },
      source: null,
      completedBy: null,
    }
    const base = byCode('nd-224-2026')
    if (!base) throw new Error('no regime')
    const next = regimeFile.parse({
      ...{ ...base, code: 'nd-1-2030', validFrom: '2030-01-01' },
      packageSteps: [{ methods: ['open-bidding'], steps: [step] }],
    })
    const asked = { projectRegime: 'nd-1-2030', method: 'open-bidding' as const, on: '2030-02-01' }
    expect(packageStepsFor([...regimes, next], asked)?.steps).toEqual([step])
  })
})

test('warranty by the group of the project (NĐ 224/2026/NĐ-CP, Điều 59)', () => {
  const regime = byCode('nd-224-2026')
  expect(warrantyFor(regime, 'A')).toMatchObject({ months: 24, retentionBasisPoints: 300 })
  expect(warrantyFor(regime, 'C')).toMatchObject({ months: 12, retentionBasisPoints: 500 })
  expect(warrantyFor(regime, null)).toBe(null)
})

describe('the form of a file', () => {
  const good = byCode('nd-45-2026')
  const faults = (change: object) => {
    const read = regimeFile.safeParse({ ...good, ...change })
    return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
  }
  test('names the place that is wrong', () => {
    expect(faults({ validTo: '2026-02-30' })).toContain('validTo')
    expect(faults({ validTo: '2025-01-01' })).toEqual(['validTo'])
    expect(faults({ code: 'NĐ 45' })).toEqual(['code'])
    expect(faults({ sources: [] })).toEqual(['sources'])
    const step = { code: 'a', name: 'A', days: 1, unit: 'day', source: null, completedBy: null }
    const twice = { methods: ['open-bidding'], steps: [step] }
    expect(faults({ packageSteps: [twice, twice] })).toEqual(['packageSteps'])
  })
})
