type Facts = Record<string, unknown>

const named = (value: unknown, or: string) => (typeof value === 'string' && value !== '' ? value : or)

/** The story of a notice: brought in, confirmed, put aside. */
export const noticeEvents = {
  'notice.brought-in': ({ file }: Facts) => `đưa văn bản vào từ tệp ${named(file, 'không tên')}`,
  'notice.confirmed': ({ directives }: Facts) =>
    `xác nhận văn bản với ${typeof directives === 'number' ? directives : 0} ý kiến chỉ đạo`,
  'notice.discarded': () => 'bỏ bản nháp',
  'notice.taken-back': () => 'lấy lại bản nháp đã bỏ',
}
