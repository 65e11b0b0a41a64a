/** The digest as a message, and its lines wherever they are shown. */
export const remindersMail = {
  subject: (day: string, count: string, overdue: number, overdueWords: string) =>
    overdue > 0
      ? `Nhắc việc ngày ${day}: ${count} nhiệm vụ, trong đó ${overdueWords} quá hạn`
      : `Nhắc việc ngày ${day}: ${count} nhiệm vụ`,
  greeting: (name: string) => `Kính gửi ${name},`,
  lead: (day: string) => `Các nhiệm vụ cần chú ý tính đến ngày ${day}:`,
  groups: {
    overdue: 'Quá hạn',
    today: 'Đến hạn hôm nay',
    soon: 'Sắp đến hạn',
    silent: 'Thiếu báo cáo trong kỳ',
    urged: 'Được đôn đốc bằng công văn',
  },
  due: (day: string) => `hạn ${day}`,
  lastReport: (day: string) => `báo cáo gần nhất ${day}`,
  noReport: 'chưa có báo cáo nào',
  urged: 'có công văn đôn đốc',
  awaiting: 'đơn vị đã báo hoàn thành, chờ xác nhận',
  source: (symbol: string) => `văn bản ${symbol}`,
  more: (count: string) => `và ${count} nhiệm vụ khác`,
  open: 'Xem tất cả trong Sổ dự án',
  foot: 'Thư này được gửi tự động, mỗi ngày nhiều nhất một thư. Không nhận thư nữa hoặc đổi địa chỉ nhận:',
}
