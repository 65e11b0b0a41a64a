export const organisations = {
  endedOn: (day: string) => `kết thúc ${day}`,
  matchedBy: {
    official: 'Đúng tên chính thức',
    short: 'Đúng tên viết gọn',
    alias: 'Tên gọi khác đã ghi trong danh mục',
    accents: 'Khớp khi bỏ dấu',
    abbreviation: 'Khớp khi viết đủ chữ viết tắt',
    place: 'Khớp khi bỏ tên tỉnh, thành phố, bộ',
    'other-day': 'Tên không còn hoặc chưa dùng vào ngày của văn bản',
  },
  issues: {} as Record<string, (context: Record<string, string | number>) => string>,
}
