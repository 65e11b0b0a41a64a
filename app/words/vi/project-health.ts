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
  bounds: (watchFrom: string, badFrom: string) =>
    `Dưới ${watchFrom}% là đúng kế hoạch, từ ${watchFrom}% cần theo dõi, từ ${badFrom}% có vấn đề; tính theo phần chênh lệch trên kế hoạch ban đầu.`,
  boundsOfOffice: 'Ngưỡng do Văn phòng đặt',
  setting: {
    lead: 'Từ bao nhiêu phần trăm chênh lệch so với kế hoạch ban đầu thì dự án cần theo dõi, từ bao nhiêu thì có vấn đề. Áp dụng cho mọi dự án, cả tiến độ và chi phí.',
    schedule:
      'Tiến độ: (ngày kết thúc theo kế hoạch ban đầu − ngày kết thúc thực tế hoặc dự kiến) ÷ số ngày của kế hoạch ban đầu. Ngày dự kiến đã qua thì tính đến hôm nay.',
    cost: 'Chi phí: (mức phê duyệt đầu tiên − mức đang áp dụng hoặc đã quyết toán) ÷ mức phê duyệt đầu tiên.',
    source:
      'Công thức theo Federal IT Dashboard của Hoa Kỳ; ngưỡng không theo văn bản nào, do cơ quan tự đặt. Đặt lại thì giữ nguyên mức đã áp dụng cho những ngày trước.',
    watchFrom: 'Cần theo dõi từ',
    badFrom: 'Có vấn đề từ',
    unit: '%',
    byDefault: 'Đang dùng mức mặc định 10% và 30%; chưa ai đặt mức riêng.',
    setBy: (who: string, at: string) => `${who} đặt lúc ${at}.`,
    save: 'Lưu ngưỡng',
    saved: 'Đã lưu ngưỡng.',
    changedMeanwhile: 'Có người vừa đặt lại ngưỡng. Số bạn nhập vẫn còn; xem lại rồi lưu lần nữa.',
  },
}
