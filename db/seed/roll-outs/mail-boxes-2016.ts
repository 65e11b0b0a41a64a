import type { SampleItem, SampleRollOut } from './sample-roll-out'

/** Units with how many mail boxes each was given; made up, but for the windows. */
const BOXES: [string, number][] = [
  ['vh-vp', 96],
  ['vh-tccb', 31],
  ['vh-khtc', 38],
  ['vh-khcnmt', 17],
  ['vh-pc', 19],
  ['vh-cntt', 44],
  ['vh-dulich', 142],
  ['vh-tdtt', 168],
  ['vh-ttdl', 29],
  ['vh-tttdtt', 26],
  ['vh-dienanh', 57],
  ['vh-disan', 48],
  ['vh-vhcs', 52],
  ['vh-ntbd', 45],
  ['vh-mtnatl', 33],
  ['vh-htqt', 36],
]
/** Units that went over later than ordered. */
const LATE: Record<string, string> = { 'vh-tdtt': '2016-06-13', 'vh-ntbd': '2016-06-06' }
const COUNTED = 'Số liệu đăng nhập do Văn phòng Bộ tổng hợp.'

const items: SampleItem[] = BOXES.map(([unit, ordered], n) => ({
  ...{ unit, ordered, name: 'Hộp thư công vụ' },
  reports: [
    { phase: 'trial', kind: 'started', on: n % 3 === 0 ? '2016-05-16' : '2016-05-17', words: COUNTED },
    { phase: 'trial', kind: 'done', on: '2016-05-25', words: COUNTED, inUse: Math.floor(ordered * 0.6) },
    {
      ...{ phase: 'official', kind: 'started', words: COUNTED, inUse: ordered - (n % 4) * 2 },
      on: LATE[unit] ?? '2016-06-01',
    },
  ],
}))

/** Official mail boxes of 161/TB-VP, clause 1: ten days of trial, official from June. */
export const MAIL_BOXES_2016: SampleRollOut = {
  ...{ name: 'Hộp thư điện tử công vụ của các đơn vị thuộc Bộ', kind: 'mail-boxes', lead: 'vh-vp' },
  ...{ project: 'vh-mail', orderedOn: '2016-05-09', order: { numberSymbol: '161/TB-VP', section: '1-1' } },
  budget: { nature: 'recurrent', words: 'Kinh phí hoạt động năm 2016 của các đơn vị.' },
  plan: { year: 2017, units: ['vh-khtc'] },
  phases: [
    { key: 'trial', kind: 'trial', name: 'Áp dụng thử', startsOn: '2016-05-15', endsOn: '2016-05-25' },
    { key: 'official', kind: 'official', name: 'Chính thức áp dụng', startsOn: '2016-06-01' },
  ],
  items,
  closed: { on: '2016-07-29', words: 'Các đơn vị đã gửi, nhận văn bản qua hộp thư công vụ.' },
}
