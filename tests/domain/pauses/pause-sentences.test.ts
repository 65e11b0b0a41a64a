import { describe, expect, test } from 'vitest'
import { haltBy } from '#tests/support/halt'
import { decisionDue } from '~/domain/pauses/pause-facts'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import { issueSentence } from '~/words/issue-sentence'
import { wordsIn } from '~/words/words'

const halt = haltBy({ scope: 'package', ordinal: 2, since: '2015-04-03', notice: '70/TB-UBND', section: '2' })
const say = (given: Partial<typeof halt>, locale: 'vi' | 'en' = 'vi') =>
  issueSentence(wordsIn(locale), standsStillIssue({ ...halt, ...given }, 'publish'))

describe('the refusal in one sentence', () => {
  test.each([
    [
      { condition: 'có đánh giá' },
      'Gói 2 tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND, đến khi có đánh giá: không thể đăng tải.',
    ],
    [
      { condition: 'trong thời gian xem xét' },
      'Gói 2 tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND, trong thời gian xem xét: không thể đăng tải.',
    ],
    [
      { conditionSection: '3', conditionNotice: '71/TB-UBND' },
      'Gói 2 tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND, đến khi hoàn thành nhiệm vụ tại khoản 3, 71/TB-UBND: không thể đăng tải.',
    ],
    [
      { conditionDay: '2015-05-15' },
      'Gói 2 tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND, đến ngày 15/5/2015: không thể đăng tải.',
    ],
    [
      { section: null, notice: null, wordOf: 'Chủ tịch', wordOn: '2015-04-02' },
      'Gói 2 tạm dừng từ 03/4/2015 theo ý kiến của Chủ tịch ngày 02/4/2015: không thể đăng tải.',
    ],
    [
      { scope: 'project' as const, ordinal: null, kind: 'stop' as const },
      'Dự án có lệnh dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND: không thể đăng tải.',
    ],
  ])('%o', (given, sentence) => expect(say(given)).toBe(sentence))

  test('in English too', () => {
    expect(say({ conditionDay: '2015-05-15' }, 'en')).toBe(
      'Package 2 is paused since 03/4/2015 by clause 2, 70/TB-UBND, until 15/5/2015: it cannot be published.',
    )
  })
})

describe('decisionDue', () => {
  const waits = { endedOn: null, decisionOpenedOn: null, conditionDay: null, reviewOn: null }
  test.each([
    [waits, null],
    [{ ...waits, reviewOn: '2015-05-11' }, null],
    [
      { ...waits, reviewOn: '2015-05-10' },
      { because: 'review', since: '2015-05-10' },
    ],
    [
      { ...waits, conditionDay: '2015-05-01', reviewOn: '2015-04-20' },
      { because: 'day-arrived', since: '2015-05-01' },
    ],
    [
      { ...waits, decisionOpenedOn: '2015-05-09' },
      { because: 'completed', since: '2015-05-09' },
    ],
    [{ ...waits, decisionOpenedOn: '2015-05-09', endedOn: '2015-05-10' }, null],
  ])('%o', (pause, due) => expect(decisionDue(pause, '2015-05-10')).toEqual(due))
})
