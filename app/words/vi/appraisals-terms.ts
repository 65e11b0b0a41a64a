import type { AppraisalState, Criterion, LineCategory, OptionKind, Rating } from '~/domain/appraisals/appraisal-terms'

/** What the nouns of an appraisal are called. */
export const appraisalTerms = {
  states: {
    draft: 'Đang soạn',
    submitted: 'Chờ quyết định',
    decided: 'Đã quyết định',
    withdrawn: 'Tạm gác',
  } satisfies Record<AppraisalState, string> as Record<AppraisalState, string>,
  kinds: {
    'keep-renting': 'Tiếp tục thuê',
    'rent-anew': 'Thuê nhà cung cấp khác',
    'take-over': 'Tiếp nhận, tự vận hành',
    buy: 'Đầu tư, mua sắm mới',
    'do-nothing': 'Giữ nguyên hiện trạng',
    other: 'Phương án khác',
  } as Record<OptionKind, string>,
  categories: {
    'set-up': 'Thiết lập ban đầu',
    migration: 'Chuyển đổi dữ liệu',
    'parallel-running': 'Chạy song song',
    fee: 'Phí thuê',
    investment: 'Đầu tư, mua sắm',
    operation: 'Vận hành',
    maintenance: 'Bảo trì, bảo hành',
    staff: 'Nhân lực',
    'hand-over': 'Bàn giao, tiếp nhận',
    exit: 'Chấm dứt, chuyển ra',
    benefit: 'Tiết kiệm, lợi ích (giảm trừ)',
    residual: 'Giá trị còn lại, thu hồi (giảm trừ)',
    sunk: 'Đã mua, chưa khấu hao hết (không tính)',
  } as Record<LineCategory, string>,
  criteria: {
    readiness: 'Thời điểm sẵn sàng',
    'data-control': 'Làm chủ dữ liệu, mã nguồn',
    dependence: 'Phụ thuộc nhà cung cấp',
    compliance: 'Cấp độ an toàn, tuân thủ',
    staff: 'Nhân lực vận hành',
    legal: 'Pháp lý',
  } as Record<Criterion, string>,
  ratings: { good: 'Tốt', fair: 'Được', weak: 'Yếu', unmet: 'Không đạt' } as Record<Rating, string>,
}
