import { describe, expect, test } from 'vitest'
import { builtInRegimes } from '#db/regimes/load-regimes.server'
import { gaps } from '~/domain/projects/project-gaps'
import type { OrderInForce } from '~/domain/projects/project-order'
import { stateOf } from '~/domain/projects/project-state'
import { stateSentence } from '~/routes/projects/project/state-sentence'
import { formatsFor } from '~/words/formats'
import { issueSentence } from '~/words/issue-sentence'
import { LOCALES, wordsIn } from '~/words/words'

const pause: OrderInForce = {
  directiveId: 5,
  kind: 'pause',
  noticeId: 1,
  notice: '70/TB-UBND',
  clauseId: 2,
  section: '2',
  since: '2015-04-03',
  text: 'Tạm dừng kế hoạch đấu thầu',
  condition: 'đến khi có đánh giá',
}
const project = {
  phase: 'preparation' as const,
  pace: 'normal' as const,
  paceReason: null,
  actualStart: null,
  actualEnd: null,
}
const say = (change: Partial<Parameters<typeof stateOf>[0]>, orders: OrderInForce[] = [], pauses: Paused[] = []) =>
  stateSentence(stateOf({ ...project, ...change }, { orders, pauses }, '2015-05-11'), wordsIn('vi'), formatsFor('vi'))

type Paused = Parameters<typeof stateOf>[1]['pauses'][number]

describe('the state in a sentence', () => {
  test('what is paused is named with its clause, its condition and the days lost', () => {
    const package2: Paused = {
      ...{ id: 1, kind: 'pause', scope: 'package', ordinal: 2, since: '2015-04-03', endedOn: null },
      ...{ section: '2', notice: '70/TB-UBND', wordOf: null, wordOn: null, condition: 'có đánh giá' },
      ...{ conditionSection: null, conditionNotice: null, conditionDay: null, daysLost: 38 },
    }
    expect(say({}, [], [package2])).toBe(
      'Đang ở giai đoạn chuẩn bị đầu tư; Gói 2 tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND, đến khi có đánh giá, đã mất 38 ngày.',
    )
    expect(say({}, [], [{ ...package2, endedOn: '2015-05-11' }])).toBe('Đang ở giai đoạn chuẩn bị đầu tư.')
  })

  test.each([
    [
      {},
      [pause],
      'Đang ở giai đoạn chuẩn bị đầu tư; tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND (đến khi có đánh giá), đã 38 ngày.',
    ],
    [
      { pace: 'slowed' as const, paceReason: 'cần thêm căn cứ' },
      [],
      'Đang ở giai đoạn chuẩn bị đầu tư; chủ động giãn tiến độ: cần thêm căn cứ.',
    ],
    [
      {},
      [{ ...pause, kind: 'continue-rent' as const, section: 'II.3', condition: null }],
      'Đang ở giai đoạn chuẩn bị đầu tư; tiếp tục thuê dịch vụ theo mục II.3, 70/TB-UBND.',
    ],
    [
      { phase: 'implementation' as const, actualStart: '2015-01-05' },
      [],
      'Đang ở giai đoạn thực hiện đầu tư từ 05/01/2015.',
    ],
    [{ phase: 'closed' as const, actualEnd: '2015-05-01' }, [], 'Đã kết thúc ngày 01/5/2015.'],
    [{ phase: 'stopped' as const }, [], 'Đã dừng thực hiện.'],
  ])('%o', (change, orders, sentence) => expect(say(change, orders)).toBe(sentence))
})

describe.each(LOCALES)('in %s', (locale) => {
  const words = wordsIn(locale)
  test('whatever a dossier lacks has a sentence', () => {
    const bare = { summary: null, pmuId: null, group: null, decisionNumber: null, decidedOn: null, regime: null }
    const days = { plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null, beneficiaryIds: [] }
    const large = { totalInvestment: 30_000_000_000n, regime: 'nd-224-2026' }
    const dossiers = [
      { kind: 'system' as const, phase: 'closed' as const, ...bare, ...days, totalInvestment: null },
      { kind: 'system' as const, phase: 'implementation' as const, ...bare, ...days, ...large },
      {
        kind: 'lease' as const,
        phase: 'preparation' as const,
        ...bare,
        ...days,
        decidedOn: '2015-01-01',
        totalInvestment: 0n,
      },
    ]
    for (const issue of dossiers.flatMap((dossier) => gaps(dossier, builtInRegimes())))
      expect(issueSentence(words, issue)).not.toBe('')
  })

  test('every event of a project has a sentence, whatever facts it was told with', () => {
    const events = Object.entries(words.timeline.events).filter(([event]) => event.startsWith('project.'))
    expect(events).toHaveLength(9)
    for (const [, sentence] of events) expect(sentence?.({})).not.toContain('undefined')
    expect(
      words.timeline.events['project.changed']?.({
        changes: [{ field: 'totalInvestment', from: '5000000000', to: null }],
      }),
    ).toMatch(/5 (tỷ|bn).*(để trống|empty)/)
  })
})
