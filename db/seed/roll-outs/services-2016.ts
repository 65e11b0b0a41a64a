import { addDays } from '~/domain/calendar-day'
import type { SampleItem, SampleReport, SampleRollOut } from './sample-roll-out'

type Told = { unit: string; prefix: string; area: string; names: string[] }

/** That there are 18 of them at six units is published; which ones, and on which day each was ready, is made up. */
const SERVICES: Told[] = [
  {
    ...{ unit: 'vh-dulich', prefix: 'DL', area: 'Du lịch' },
    names: [
      'Cấp giấy phép kinh doanh lữ hành quốc tế',
      'Đổi giấy phép kinh doanh lữ hành quốc tế',
      'Cấp thẻ hướng dẫn viên du lịch quốc tế',
      'Công nhận khu du lịch quốc gia',
      'Xếp hạng khách sạn từ ba sao trở lên',
    ],
  },
  {
    ...{ unit: 'vh-disan', prefix: 'DS', area: 'Di sản văn hóa' },
    names: [
      'Cấp phép thăm dò, khai quật khảo cổ',
      'Cấp giấy phép làm bản sao bảo vật quốc gia',
      'Cấp phép đưa di vật, cổ vật ra nước ngoài trưng bày',
      'Thỏa thuận dự án tu bổ di tích quốc gia',
    ],
  },
  {
    ...{ unit: 'vh-ntbd', prefix: 'NT', area: 'Nghệ thuật biểu diễn' },
    names: [
      'Cấp phép biểu diễn nghệ thuật cho tổ chức trung ương',
      'Cấp phép mời nghệ sĩ nước ngoài biểu diễn',
      'Cấp phép phổ biến tác phẩm âm nhạc',
    ],
  },
  {
    ...{ unit: 'vh-vhcs', prefix: 'CS', area: 'Văn hóa cơ sở' },
    names: [
      'Cấp phép tổ chức lễ hội cấp quốc gia',
      'Tiếp nhận thông báo đoàn người thực hiện quảng cáo',
      'Cấp giấy phép đặt văn phòng đại diện quảng cáo nước ngoài',
    ],
  },
  {
    ...{ unit: 'vh-dienanh', prefix: 'DA', area: 'Điện ảnh' },
    names: ['Cấp giấy phép phổ biến phim', 'Cấp giấy chứng nhận đủ điều kiện sản xuất phim'],
  },
  {
    ...{ unit: 'vh-mtnatl', prefix: 'MT', area: 'Mỹ thuật, nhiếp ảnh' },
    names: ['Cấp giấy phép triển lãm mỹ thuật'],
  },
]

const TRIAL = 'Báo cáo thử nghiệm của đơn vị gửi Trung tâm Công nghệ thông tin.'
const OPENED = 'Thông báo cung cấp dịch vụ trên Cổng thông tin điện tử của Bộ.'
/** The last two that ended their trial two weeks late, and the three that opened late. */
const ENDED_LATE = ['CS-03', 'MT-01']
const OPENED_LATE: Record<string, string> = { 'CS-03': '2016-10-17', 'MT-01': '2016-10-17', 'DS-04': '2016-10-10' }

function reportsOf(code: string, n: number, first: boolean): SampleReport[] {
  const early: SampleReport[] = first
    ? [
        { phase: 'first', kind: 'started', on: '2016-06-06', words: TRIAL },
        { phase: 'first', kind: 'done', on: '2016-06-28', words: TRIAL },
      ]
    : []
  return [
    ...early,
    { phase: 'trial', kind: 'started', on: first ? '2016-06-06' : addDays('2016-07-04', n * 2), words: TRIAL },
    {
      ...{ phase: 'trial', kind: 'done', words: TRIAL },
      on: ENDED_LATE.includes(code) ? '2016-10-14' : addDays('2016-09-12', n),
    },
    { phase: 'official', kind: 'started', on: OPENED_LATE[code] ?? '2016-10-01', words: OPENED },
  ]
}

const items: SampleItem[] = SERVICES.flatMap(({ unit, prefix, area, names }) =>
  names.map((name, at) => {
    const first = at === 0 && names.length > 1
    const code = `${prefix}-0${at + 1}`
    const named = { on: '2016-05-24', words: `Công văn của đơn vị về dịch vụ thử nghiệm trước: ${name.toLowerCase()}.` }
    return {
      ...{ unit, name, code, area, level: 'level-3', ...(first ? { first: named } : {}) },
      reports: reportsOf(code, at * 3 + prefix.length, first),
    }
  }),
)

/** 18 online services of 161/TB-VP, clause 2: one of several first in June, all on trial until September, official from October. */
export const SERVICES_2016: SampleRollOut = {
  ...{ name: '18 dịch vụ công trực tuyến mức độ 3 năm 2016', kind: 'online-services', lead: 'vh-cntt' },
  ...{ project: 'vh-18dvc', orderedOn: '2016-05-09', order: { numberSymbol: '161/TB-VP', section: '2-2' } },
  asksFirst: true,
  budget: { nature: 'recurrent', words: 'Dự toán năm 2016 đã giao cho các đơn vị.' },
  plan: { year: 2017, units: ['vh-khtc', 'vh-khcnmt'] },
  phases: [
    {
      ...{ key: 'first', kind: 'trial', name: 'Thử nghiệm dịch vụ chọn trước', firstOnly: true },
      ...{ startsOn: '2016-06-01', endsOn: '2016-06-30' },
    },
    {
      ...{ key: 'trial', kind: 'trial', name: 'Thử nghiệm cả 18 dịch vụ' },
      ...{ startsOn: '2016-06-01', endsOn: '2016-09-30' },
    },
    { key: 'official', kind: 'official', name: 'Cung cấp chính thức', startsOn: '2016-10-01' },
  ],
  items,
  closed: { on: '2016-12-15', words: 'Báo cáo tổng kết năm 2016: 18 dịch vụ đã cung cấp chính thức.' },
}
