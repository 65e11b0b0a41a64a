/** What people taught the reader: names of units and phrases of projects. */
export const remembered = {
  title: 'Tên đã ghi nhớ',
  lead: 'Những tên trong văn bản mà người xem lại đã cho biết nghĩa. Thôi ghi nhớ không làm đổi các văn bản đã xác nhận.',
  names: 'Tên cơ quan',
  phrases: 'Tên dự án, hệ thống',
  empty: 'Chưa ghi nhớ tên nào',
  emptySentence: 'Khi xác nhận một văn bản, đánh dấu những dòng trong mục «Ghi nhớ cho lần sau».',
  source: (name: string, at: string) => `${name} ghi nhớ lúc ${at}`,
  onlyOf: (issuer: string) => `chỉ trong văn bản của ${issuer}`,
  dated: (from: string | null, to: string | null) =>
    from && to ? `văn bản từ ${from} đến ${to}` : from ? `văn bản từ ${from}` : `văn bản đến ${to ?? '…'}`,
  disputed: 'Có người ghi nhớ nghĩa khác cho cùng tên này; khi gặp lại, cả hai được đưa ra để chọn.',
  forget: 'Thôi ghi nhớ',
  forgetOne: (name: string) => `Thôi ghi nhớ “${name}”`,
}
