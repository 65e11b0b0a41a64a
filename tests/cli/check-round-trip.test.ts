import { expect, it } from 'vitest'
import { differences } from '~/cli/check-round-trip/compare'
import type { Conclusion } from '~/domain/conclusions/conclusion'
import { call, cli } from './run'

const trip = async (run: typeof cli, ...args: string[]) => {
  const { code, out, err } = await run('check', 'round-trip', ...args)
  return { code, err, found: JSON.parse(out.trim() || '{}') as Record<string, number> }
}

it('notices drafted from random meetings come back from Word as the directives they were drafted from', async () => {
  const { code, err, found } = await trip(cli, '--meetings', '40', '--seed', '5')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(found).toMatchObject({ meetings: 40, lost: 0, added: 0, changed: 0 })
  expect(found.directives).toBeGreaterThan(150)
}, 60_000)

it('and from PDF', async () => {
  const { code, found } = await trip(call, '--meetings', '12', '--seed', '6', '--format', 'pdf')
  expect(code).toBe(0)
  expect(found).toMatchObject({ meetings: 12, lost: 0, added: 0, changed: 0 })
}, 60_000)

it.each([
  ['--meetings', '0'],
  ['--seed', 'x'],
  ['--format', 'odt'],
])('%s %s is no way to call it', async (name, value) => {
  expect((await call('check', 'round-trip', name, value)).code).toBe(2)
})

const concluded: Conclusion = {
  kind: 'review',
  leads: ['Sở Y tế'],
  coordinating: ['Công an tỉnh'],
  task: 'rà soát máy chủ',
  deadline: { type: 'by', end: '2027-04-15' },
  condition: null,
}
const found = {
  text: 'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát máy chủ, hoàn thành chậm nhất ngày 15/4/2027',
  ...{ lead: ['Sở Y tế'], coordinating: ['Công an tỉnh'], decision: 'review' as const },
  deadline: { type: 'by' as const, end: '2027-04-15' },
}

it('the comparison sees each thing that may differ', () => {
  expect(differences([concluded], [found])).toEqual({ lost: 0, added: 0, changed: 0 })
  expect(differences([concluded], [])).toEqual({ lost: 1, added: 0, changed: 0 })
  expect(differences([], [found])).toEqual({ lost: 0, added: 1, changed: 0 })
  for (const other of [
    { lead: ['Sở Nội vụ'] },
    { lead: ['Sở Y tế', 'Sở Nội vụ'] },
    { coordinating: [] },
    { decision: 'report' as const },
    { deadline: { type: 'by' as const, end: '2027-04-16' } },
    { deadline: { type: 'by' as const, end: '2027-04-15', strict: true } },
  ])
    expect(differences([concluded], [{ ...found, ...other }])).toEqual({ lost: 0, added: 0, changed: 1 })
})
