import type { HolidayKind } from '~/domain/working-calendar'
import { formatsFor } from '../formats'

type Context = Record<string, string | number>
const at = ({ line, day }: Context) => `${line ? `Dòng ${line}: ` : ''}${formatsFor('vi').day(String(day))}`

const kinds: Record<HolidayKind, string> = {
  holiday: 'Nghỉ lễ',
  compensation: 'Nghỉ bù',
  'swap-off': 'Nghỉ hoán đổi',
  'swap-work': 'Làm bù',
}

/** Days off and days worked, by year: what terms in working days are counted with. */
export const holidays = {
  short: 'Ngày nghỉ',
  title: 'Ngày nghỉ và ngày làm bù',
  lead: 'Thời hạn tính bằng ngày làm việc dùng lịch này. Thứ Bảy, Chủ nhật là ngày nghỉ hằng tuần, không cần ghi.',
  years: 'Năm',
  kinds,
  appliesTo: { everyone: 'Mọi người', 'state-bodies': 'Cơ quan nhà nước' },
  weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  caption: (year: string) => `Ngày nghỉ và ngày làm bù năm ${year}`,
  day: 'Ngày',
  weekday: 'Thứ',
  kind: 'Loại',
  name: 'Dịp',
  bindsWhom: 'Áp dụng',
  source: 'Căn cứ',
  sourceHint: 'Số, ký hiệu văn bản hoặc điều luật',
  remove: (day: string) => `Bỏ ngày ${day}`,
  removed: 'Đã bỏ ngày',
  add: 'Thêm ngày',
  added: 'Đã thêm',
  paste: 'Dán danh sách',
  pasteSentence: 'Mỗi dòng một ngày: ngày; loại; dịp. Loại là nghỉ lễ, nghỉ bù, nghỉ hoán đổi hoặc làm bù.',
  list: 'Danh sách ngày',
  listExample: '01/01; nghỉ lễ; Tết Dương lịch\n02/01; nghỉ hoán đổi; Tết Dương lịch\n10/01; làm bù; Tết Dương lịch',
  announced: (by: string) => `Lịch nghỉ đã công bố: ${by}.`,
  notAnnounced: (year: string) => `Chưa có lịch nghỉ chính thức năm ${year}`,
  notAnnouncedSentence:
    'Thời hạn rơi vào năm này được tính theo những ngày dưới đây và kèm lời nhắc là có thể thay đổi.',
  nothing: 'Chưa ghi ngày nào, năm này chỉ tính theo thứ Bảy và Chủ nhật.',
  announce: 'Ghi văn bản công bố',
  announceSentence:
    'Khi danh sách của năm đã đủ, ghi văn bản công bố để thời hạn trong năm không còn lời nhắc. Bỏ trống nếu chưa công bố.',
  announcedBy: 'Văn bản công bố',
  moved: 'Thời hạn tính theo lịch cũ',
  movedSentence: 'Hạn đang theo dõi không tự thay đổi khi lịch nghỉ thay đổi. Mở từng nhiệm vụ để tính lại nếu cần.',
  movedLine: (landed: string, counted: string) => `hạn đang theo dõi ${landed}, tính theo lịch hiện nay ${counted}`,
  saved: 'Đã lưu',
  issues: {
    'day-there': (context) => `${at(context)} đã có trong lịch`,
    'year-outside': (context) => `${at(context)} nằm ngoài các năm quản lý`,
    'swap-off-misfits': (context) => `${at(context)} là cuối tuần, không thể là ngày nghỉ hoán đổi`,
    'swap-work-misfits': (context) => `${at(context)} không phải cuối tuần, không thể là ngày làm bù`,
    'compensation-misfits': (context) => `${at(context)} là cuối tuần, không thể là ngày nghỉ bù`,
    'line-day': ({ line }) => `Dòng ${line}: không đọc được ngày`,
    'line-kind': ({ line }) => `Dòng ${line}: không rõ loại ngày`,
    'line-name': ({ line }) => `Dòng ${line}: thiếu dịp nghỉ`,
    'list-empty': () => 'Danh sách chưa có dòng nào',
  } as Record<string, (context: Context) => string>,
}
