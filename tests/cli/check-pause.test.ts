import { expect, it } from 'vitest'
import { cli } from './run'

it('a pause holds against every way to advance, each refused with the sentence that names its clause', async () => {
  const { code, out, err } = await cli('check', 'pause')
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { way: string; refused: boolean; by: string })
  expect({ code, err, through: lines.filter(({ refused }) => !refused) }).toEqual({ code: 0, err: '', through: [] })
  expect(lines.map(({ way }) => way.split(':')[0])).toEqual(
    expect.arrayContaining(['command', 'page action', 'api', 'sql']),
  )
  for (const { way, by } of lines)
    expect({ way, by }).toEqual({ way, by: expect.stringMatching(/tạm dừng từ 03\/4\/2015 theo khoản 2, 70\/TB-UBND/) })
}, 120_000)
