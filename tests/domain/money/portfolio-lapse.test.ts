import { expect, test } from 'vitest'
import type { ChainPackage } from '~/domain/money/portfolio-chain'
import { lapseStep } from '~/domain/money/portfolio-lapse'
import { projectsBehind, readMoneyView, writeMoneyView } from '~/domain/money/portfolio-money-view'

const HALT = { since: null, notice: null, section: null, wordOf: 'Chủ tịch', conditionDay: null, reviewOn: null }
const BID: ChainPackage = {
  ...{ id: 1, projectId: 1, ordinal: 1, name: 'Gói', state: 'in-execution', over: false, halt: null, selection: null },
  ...{ value: 100n, accepted: 0n, lastAcceptedOn: null, paid: 0n, keptBack: 0n, signedOn: '2026-01-01', endsOn: null },
  ...{ plannedDays: null, plannedQuarter: null },
}

test.each<[string, Partial<ChainPackage>[]]>([
  ['cut-or-carry', []],
  ['cut-or-carry', [{ state: 'settled', accepted: 100n, paid: 100n }]],
  ['resume-or-carry', [{ halt: HALT }, { state: 'settled' }]],
  ['pay-accepted', [{ accepted: 50n }, { halt: HALT }]],
  ['speed-up', [{}, { signedOn: null }]],
  ['sign-or-cut', [{ signedOn: null, state: 'published' }]],
])('%s', (step, packages) => expect(lapseStep(packages.map((one) => ({ ...BID, ...one })))).toBe(step))

test('the view is read and written alike, and leads to the projects behind a figure', () => {
  const query = 'field=email&source=2%2C3&year=2025&by=owner&whole=1'
  const view = readMoneyView(new URLSearchParams(query))
  expect(writeMoneyView(view).toString()).toBe(query)
  expect(writeMoneyView(readMoneyView(new URLSearchParams('year=12&by=colour'))).toString()).toBe('')
  expect(projectsBehind(view, '7')).toMatchObject({ owner: [7], field: ['email'], source: [2, 3], by: null })
  expect(projectsBehind({ ...view, by: 'source' }, '3').source).toEqual([3])
  expect(projectsBehind({ ...view, by: 'field' }, 'portal').field).toEqual(['portal'])
})
