/** Cost and schedule variance, with what they are computed from. */
export const projectHealth = {
  title: 'Chênh lệch so với kế hoạch ban đầu',
  schedule: 'Tiến độ',
  cost: 'Chi phí',
  late: (percent: string) => `chậm ${percent}%`,
  dearer: (percent: string) => `vượt ${percent}%`,
  early: (percent: string) => `sớm hơn ${percent}%`,
  cheaper: (percent: string) => `thấp hơn ${percent}%`,
  onPlan: 'đúng kế hoạch',
  why: 'Vì sao',
  planned: (from: string, to: string) => `Kế hoạch ban đầu từ ${from} đến ${to}.`,
  ends: {
    actual: (day: string) => `Kết thúc thực tế ${day}.`,
    projected: (day: string) => `Dự kiến kết thúc ${day}.`,
    today: (day: string) => `Ngày dự kiến kết thúc đã qua, nên tính đến ${day}.`,
  },
  plannedCost: (amount: string) => `Mức phê duyệt đầu tiên ${amount}.`,
  projectedCost: (amount: string) => `Mức đang áp dụng hoặc đã quyết toán ${amount}.`,
  bounds:
    'Dưới 10% là đúng kế hoạch, từ 10% cần theo dõi, từ 30% có vấn đề; tính theo phần chênh lệch trên kế hoạch ban đầu.',
}
