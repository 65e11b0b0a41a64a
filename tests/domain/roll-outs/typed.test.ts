import { describe, expect, test } from 'vitest'
import { LINE_PROBLEMS, readItemLines } from '~/domain/roll-outs/item-lines'
import { proposedPhases } from '~/domain/roll-outs/proposed-phases'
import { NewRollOutForm } from '~/domain/roll-outs/roll-out.forms'
import { levelsOn } from '~/domain/roll-outs/roll-out-terms'
import { readWindowDay } from '~/domain/roll-outs/window-day'
import { wordsIn } from '~/words/words'

describe('a pasted list', () => {
  const read = (text: string) => readItemLines(text, 'online-services', 'Hộp thư')
  test('of services: name, unit, level, code, field; heads and empty lines are passed over', () => {
    const text = 'Tên\tĐơn vị\tMức độ\n\nCấp phép phổ biến phim\tCục Điện ảnh\tmức độ 3\tDA-01\tĐiện ảnh'
    expect(read(text)).toEqual([
      {
        ...{ line: 3, name: 'Cấp phép phổ biến phim', unit: 'Cục Điện ảnh', level: 'level-3', code: 'DA-01' },
        ...{ area: 'Điện ảnh', ordered: null, problem: null },
      },
    ])
  })

  test('levels are read as officials write them; what is no level is said', () => {
    const levels = ['4', 'mức 2', 'Mức độ 1', 'toàn trình', 'một phần', '', '5', 'cao'].map((level) => {
      const [line] = read(`A;Cục B;${level}`)
      return line?.problem ?? line?.level
    })
    expect(levels).toEqual(['level-4', 'level-2', 'level-1', 'full', 'partial', null, 'level', 'level'])
    expect(read(';Cục B')[0]?.problem).toBe('name')
    expect(read('A;')[0]?.problem).toBe('unit')
  })

  test('of mail boxes: unit and how many', () => {
    const lines = readItemLines('Văn phòng; 1.200\nVụ Pháp chế\nVụ Kế hoạch; nhiều', 'mail-boxes', 'Hộp thư')
    expect(lines.map(({ name, ordered, problem }) => [name, ordered, problem])).toEqual([
      ['Hộp thư', 1200, null],
      ['Hộp thư', null, null],
      ['Hộp thư', null, 'number'],
    ])
  })

  test('every problem of a line has its sentence', () => {
    const { issues } = wordsIn('vi').rollOuts
    for (const problem of LINE_PROBLEMS) expect(issues).toHaveProperty(`line-${problem}`)
  })
})

test('levels follow the law of the day', () => {
  expect(levelsOn('2016-05-09')).toEqual(['level-1', 'level-2', 'level-3', 'level-4'])
  expect(levelsOn('2022-06-23')).toHaveLength(4)
  expect([levelsOn('2022-06-24'), levelsOn('2022-08-14')].map(({ length }) => length)).toEqual([6, 6])
  expect(levelsOn('2022-08-15')).toEqual(['partial', 'full'])
})

test('a month begins a window with its first day and ends it with its last', () => {
  const read = (typed: string) => [readWindowDay(typed, 'first'), readWindowDay(typed, 'last')]
  expect(read('6/2016')).toEqual(['2016-06-01', '2016-06-30'])
  expect(read('02/2016')).toEqual(['2016-02-01', '2016-02-29'])
  expect(read('12/2016')).toEqual(['2016-12-01', '2016-12-31'])
  expect(read('15/5/2016')).toEqual(['2016-05-15', '2016-05-15'])
  expect(read('2016-05-15')).toEqual(['2016-05-15', '2016-05-15'])
  expect(['13/2016', '31/6/2016', 'quý II', ''].map((typed) => readWindowDay(typed, 'first'))).toEqual([
    ...[null, null, null, null],
  ])
})

test('phases are proposed from the windows that were read, in their order in time', () => {
  const of = (id: number, text: string, deadline: Parameters<typeof proposedPhases>[0][number]['deadline']) => ({
    ...{ id, text, deadline, deadlineWords: 'lời' },
  })
  const found = proposedPhases([
    of(1, 'chính thức cung cấp từ ngày 01/10/2016', { type: 'from', start: '2016-10-01' }),
    of(2, 'thử nghiệm cả 18 dịch vụ', { type: 'between', start: '2016-06-01', end: '2016-09-30' }),
    of(3, 'chọn 01 dịch vụ để thử nghiệm', { type: 'between', start: '2016-06-01', end: '2016-06-30' }),
    of(4, 'trình trước ngày 15/5/2016', { type: 'by', end: '2016-05-15' }),
  ])
  expect(found.map(({ directiveId, kind, firstOnly }) => [directiveId, kind, firstOnly])).toEqual([
    [3, 'trial', true],
    [2, 'trial', false],
    [1, 'official', false],
  ])
})

test('rows of phases are read from lists, and a wrong cell is named with its row', () => {
  const row = { phaseKind: ['trial', 'official'], phaseName: ['Thử', 'Chính thức'], phaseFirstOnly: ['on', ''] }
  const form = (startsOn: string[], endsOn: string[]) =>
    NewRollOutForm.safeParse({
      ...{ name: 'A', kind: 'mail-boxes', leadId: '1', orderedOn: '2016-05-09', words: 'Công văn' },
      ...{ ...row, phaseStartsOn: startsOn, phaseEndsOn: endsOn },
    })
  expect(form(['6/2016', '01/10/2016'], ['9/2016', '']).data?.phases).toMatchObject([
    { startsOn: '2016-06-01', endsOn: '2016-09-30', firstOnly: true },
    { startsOn: '2016-10-01', endsOn: null, firstOnly: false },
  ])
  const wrong = form(['30/6/2016', ''], ['1/6/2016', 'sau này']).error?.issues
  expect(wrong?.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['phases.0.endsOn', 'roll-outs.window-order'],
    ['phases.1.endsOn', 'roll-outs.not-a-window-day'],
  ])
})
