import { expect, it } from 'vitest'
import { setSeen } from '~/domain/notices/draft-edits'
import { stamped } from '~/domain/notices/draft-stamps'
import { settleWarning } from '~/domain/notices/draft-warnings'
import { rewordedKeys } from '~/domain/notices/reworded'
import { draft } from './sample-draft'

const lan = { personId: 'lan', name: 'Lan', at: '2026-11-22T02:00:00.000Z' }
const hung = { personId: 'hung', name: 'Hùng', at: '2026-11-22T03:00:00.000Z' }
const warned = () => ({ ...draft(), warnings: [{ code: 'no-header' as const, data: {} }] })

it('what is new gets the stamp of who saves, what was so keeps the first', () => {
  const first = stamped(warned(), settleWarning(setSeen(warned(), 'd1', true), null, 'no-header', 'Bản chụp'), lan)
  const second = stamped(first, setSeen(first, 'd2', true), hung)
  expect(second.directives.map(({ seenBy }) => seenBy?.name)).toEqual(['Lan', 'Hùng', undefined])
  expect(second.warnings[0]).toMatchObject({ settledReason: 'Bản chụp', settledBy: lan })
})

it('a browser cannot say that somebody else did it, nor keep a stamp of what it took back', () => {
  const forged = stamped(
    warned(),
    settleWarning(setSeen(warned(), 'd1', true, hung), null, 'no-header', 'x', hung),
    lan,
  )
  expect(forged.directives[0]?.seenBy).toEqual(lan)
  expect(forged.warnings[0]?.settledBy).toEqual(lan)
  const back = stamped(forged, settleWarning(setSeen(forged, 'd1', false), null, 'no-header', ''), hung)
  expect(back.directives[0]?.seenBy).toBeUndefined()
  expect(back.warnings[0]?.settledBy).toBeUndefined()
})

it('another reason is another person’s word', () => {
  const first = stamped(warned(), settleWarning(warned(), null, 'no-header', 'Bản chụp'), lan)
  expect(stamped(first, settleWarning(first, null, 'no-header', 'Khác'), hung).warnings[0]?.settledBy).toEqual(hung)
})

it('reworded are those with other words, clause or units, and the new ones', () => {
  const before = draft()
  const after = draft()
  const [first, second] = after.directives
  if (!first || !second) throw new Error('no directives')
  first.end -= 2
  second.decision = 'stop'
  after.directives.push({ ...second, key: 'd9' })
  expect(rewordedKeys(before, after)).toEqual(['d1', 'd9'])
})
