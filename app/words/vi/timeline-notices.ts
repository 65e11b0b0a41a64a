import { isDay } from '~/domain/calendar-day'
import { formatsFor } from '../formats'

type Facts = Record<string, unknown>

const named = (value: unknown, or: string) => (typeof value === 'string' && value !== '' ? value : or)

const LABELS: Record<string, string> = {
  number: 'số',
  symbol: 'ký hiệu',
  issuer: 'cơ quan ban hành',
  place: 'địa danh',
  issuedOn: 'ngày ban hành',
  kind: 'loại văn bản',
  title: 'trích yếu',
  chair: 'người chủ trì họp',
  chairRole: 'chức vụ người chủ trì',
  meetingOn: 'ngày họp',
  signatory: 'người ký',
  signatoryTitle: 'chức danh ký',
  recipients: 'nơi nhận',
}

const formats = formatsFor('vi')
const valued = (value: unknown): string => {
  const words = named(value, '')
  return words === '' ? 'để trống' : `“${isDay(words) ? formats.day(words) : words}”`
}

/** «số từ “7” thành “70”; …», as the correction wrote it down. */
const changesIn = (changes: unknown): string =>
  (Array.isArray(changes) ? (changes as Facts[]) : [])
    .map(({ field, from, to }) => `${LABELS[String(field)] ?? String(field)} từ ${valued(from)} thành ${valued(to)}`)
    .join('; ')

/** «“Thỏng” thành “Thông”; …», each as a person mended it. */
const mendedIn = (mended: unknown): string =>
  (Array.isArray(mended) ? (mended as Facts[]) : [])
    .map(({ read, words }) => `“${named(read, '')}” thành “${named(words, '')}”`)
    .join('; ')

/** The story of a notice: brought in, confirmed, corrected, put aside. */
export const noticeEvents = {
  'notice.brought-in': ({ file }: Facts) => `đưa văn bản vào từ tệp ${named(file, 'không tên')}`,
  'notice.confirmed': ({ directives }: Facts) =>
    `xác nhận văn bản với ${typeof directives === 'number' ? directives : 0} ý kiến chỉ đạo`,
  'notice.header-corrected': ({ changes, reason }: Facts) =>
    `sửa thông tin văn bản: ${changesIn(changes)}${named(reason, '') && `. Lý do: ${named(reason, '')}`}`,
  'notice.warning-settled': ({ reason }: Facts) => `kết thúc cảnh báo: ${named(reason, '')}`,
  'notice.warning-reopened': () => 'mở lại một cảnh báo',
  'notice.words-mended': ({ mended }: Facts) => `sửa chữ nhận dạng từ bản quét: ${mendedIn(mended)}`,
  'notice.other-file-read': ({ file }: Facts) => `đọc lại từ tệp khác gửi kèm: ${named(file, 'không tên')}`,
  'notice.discarded': () => 'bỏ bản nháp',
  'notice.taken-back': () => 'lấy lại bản nháp đã bỏ',
}
