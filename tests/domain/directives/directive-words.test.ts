import { describe, expect, test } from 'vitest'
import type { Deadline } from '~/domain/directives/deadline'
import { bothStandings, type ExtendedFacts } from '~/domain/directives/standing'
import { asSentence } from '~/routes/directives/as-sentence'
import { standingSentence } from '~/routes/directives/standing-sentence'
import { deadlineWords } from '~/words/deadline-words'
import { formatsFor } from '~/words/formats'
import { wordsIn } from '~/words/words'

describe('a deadline in words', () => {
  test.each<[Deadline, string, string]>([
    [{ type: 'by', end: '2015-05-31' }, 'chậm nhất ngày 31/5/2015', 'by 31/5/2015'],
    [{ type: 'by', end: '2015-05-31', strict: true, time: '15:00' }, 'trước 15 giờ 00 ngày 31/5/2015', ''],
    [{ type: 'by', start: '2015-05-01', end: '2015-05-31' }, 'trong tháng 5/2015', 'within May 2015'],
    [{ type: 'by', start: '2026-07-01', end: '2026-12-31' }, 'trong 6 tháng cuối năm 2026', ''],
    [{ type: 'by', start: '2026-06-01', end: '2026-06-30', part: 'late' }, 'vào cuối tháng 6/2026', ''],
    [{ type: 'between', start: '2016-06-01', end: '2016-09-30' }, 'từ ngày 01/6/2016 đến ngày 30/9/2016', ''],
    [{ type: 'from', start: '2016-06-01' }, 'từ ngày 01/6/2016', ''],
    [{ type: 'recurring', period: 'monthly' }, 'hằng tháng', ''],
    [{ type: 'recurring', period: 'monthly', dayOfPeriod: 15 }, 'hằng tháng, trước ngày 15', ''],
    [{ type: 'recurring', period: 'quarterly', end: '2015-06-30' }, 'hằng quý, kỳ đầu ngày 30/6/2015', ''],
    [{ type: 'recurring', period: 'weekly', every: 2 }, '02 tuần một lần', 'every 2 weeks'],
    [{ type: 'recurring', period: 'continuous', end: '2025-12-31' }, 'thường xuyên đến hết ngày 31/12/2025', ''],
    [{ type: 'recurring' }, 'định kỳ', 'at intervals'],
    [{ type: 'by', relative: { n: 10, unit: 'workday', from: 'ngày ký' } }, 'trong 10 ngày làm việc kể từ ngày ký', ''],
    [{ type: 'none' }, 'không ghi thời hạn', ''],
    [{ type: 'by' }, 'không ghi thời hạn', ''],
  ])('%j is %s', (deadline, vi, en) => {
    expect(deadlineWords(deadline, wordsIn('vi'), formatsFor('vi'))).toBe(vi)
    const english = deadlineWords(deadline, wordsIn('en'), formatsFor('en'))
    expect(english).not.toBe('')
    if (en) expect(english).toBe(en)
  })
})

describe('the standing in sentences', () => {
  const facts: ExtendedFacts = {
    deadlineType: 'by',
    originalDueOn: '2015-04-15',
    extendedDueOn: null,
    continuous: false,
    completedOn: null,
    awaitingConfirmation: false,
    lastReportOn: null,
    issuedOn: '2015-04-03',
  }
  const says = (given: Partial<ExtendedFacts>, day: string) => {
    const row = { ...facts, ...given }
    return standingSentence({ ...row, ...bothStandings(row, day) }, wordsIn('vi'), formatsFor('vi'))
  }

  test.each<[Partial<ExtendedFacts>, string, string]>([
    [{}, '2015-04-01', 'Hạn 15/4/2015, còn 14 ngày.'],
    [{}, '2015-04-12', 'Hạn 15/4/2015, còn 3 ngày.'],
    [{}, '2015-04-15', 'Đến hạn hôm nay.'],
    [{}, '2015-04-19', 'Hạn 15/4/2015, đã quá 4 ngày.'],
    [{ completedOn: '2015-04-10' }, '2015-05-01', 'Xong ngày 10/4/2015, sớm 5 ngày.'],
    [{ completedOn: '2015-04-15' }, '2015-05-01', 'Xong ngày 15/4/2015.'],
    [{ completedOn: '2015-04-18' }, '2015-05-01', 'Xong ngày 18/4/2015, trễ 3 ngày.'],
    [{ continuous: true, originalDueOn: null }, '2015-04-19', 'Nhiệm vụ thường xuyên, không tính quá hạn.'],
    [{ continuous: true }, '2015-04-19', 'Nhiệm vụ thường xuyên, không tính quá hạn. Đã 16 ngày chưa có báo cáo.'],
    [
      { awaitingConfirmation: true },
      '2015-04-19',
      'Hạn 15/4/2015, đã quá 4 ngày. Đơn vị đã báo cáo hoàn thành, chờ Văn phòng xác nhận.',
    ],
    [
      { originalDueOn: null, deadlineType: 'none' },
      '2016-04-03',
      'Văn bản không ghi thời hạn theo ngày, không tính quá hạn. Đã 366 ngày chưa có báo cáo.',
    ],
    [
      { extendedDueOn: '2015-05-15' },
      '2015-04-19',
      'Hạn 15/5/2015, còn 26 ngày. Theo hạn gốc 15/4/2015: quá hạn 4 ngày.',
    ],
    [
      { extendedDueOn: '2015-05-15', completedOn: '2015-04-20' },
      '2015-06-01',
      'Xong ngày 20/4/2015, sớm 25 ngày. Theo hạn gốc 15/4/2015: hoàn thành trễ 5 ngày.',
    ],
    [{ extendedDueOn: '2015-05-15' }, '2015-04-12', 'Hạn 15/5/2015, còn 33 ngày. Theo hạn gốc 15/4/2015: sắp đến hạn.'],
  ])('%j on %s: %s', (given, day, sentence) => expect(says(given, day)).toBe(sentence))
})

test('words on one line begin as a sentence does', () => {
  expect(asSentence('đẩy nhanh\n  tiến độ ')).toBe('Đẩy nhanh tiến độ')
  expect(asSentence('')).toBe('')
})
