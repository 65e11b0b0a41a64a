import { lineOf, type SampleAppraisal, VAT } from './sample-appraisal'

/**
 * The e-mail of Bắc Giang after notice 70/TB-UBND of 2015: keep renting from VDC Online, take it over into the province's
 * data centre, or buy the equipment whose tender stands still. What is asked is published; the figures are made up.
 */
export const EMAIL_APPRAISAL: SampleAppraisal = {
  project: 'bg-email-lease',
  question: 'Thư điện tử công vụ: tiếp tục thuê VDC Online, tiếp nhận về tỉnh hay mua hệ thống mới?',
  ...{ on: '2015-05-20', submittedOn: '2015-05-25', decided: null },
  source: 'Hợp đồng 02/2013/HĐ-TDV; báo giá tháng 4/2015 của 3 nhà cung cấp; quyết toán vận hành năm 2014.',
  ...{ startYear: 2015, years: 5, discountBasisPoints: 800 },
  discountGround: 'Lãi suất trái phiếu chính quyền địa phương kỳ hạn 5 năm.',
  recommended: 1,
  recommendation:
    'Tiếp nhận về Trung tâm tích hợp dữ liệu của tỉnh: cả kỳ 5 năm thấp hơn tiếp tục thuê, tỉnh làm chủ dữ liệu, dùng được thiết bị đã có. Trong thời gian tiếp nhận vẫn duy trì thuê để không gián đoạn; không mua hệ thống mới.',
  options: [
    {
      ...{ kind: 'keep-renting', name: 'Tiếp tục thuê VDC Online', fundingSource: 'Ngân sách tỉnh, chi thường xuyên' },
      lines: [
        lineOf('fee', [144_000, 144_000, 144_000, 144_000, 144_000], {
          ...{ ...VAT, growthBasisPoints: 300, label: 'Phí thuê 1.300 hộp thư' },
        }),
        lineOf('staff', [12_000, 12_000, 12_000, 12_000, 12_000], { growthBasisPoints: 500, label: 'Cán bộ đầu mối' }),
        lineOf('exit', [0, 0, 0, 0, 30_000], { ...VAT, label: 'Chuyển dữ liệu ra khi hết hợp đồng' }),
      ],
      ratings: [
        { criterion: 'readiness', rating: 'good', ground: 'Đang chạy ổn định.' },
        { criterion: 'data-control', rating: 'weak', ground: 'Dữ liệu đặt tại nhà cung cấp.' },
        { criterion: 'dependence', rating: 'weak', ground: 'Một nhà cung cấp, gia hạn từng năm.' },
        { criterion: 'compliance', rating: 'fair', ground: 'Chưa có hồ sơ đề xuất cấp độ.' },
        { criterion: 'staff', rating: 'good', ground: 'Chỉ cần cán bộ đầu mối.' },
        { criterion: 'legal', rating: 'fair', ground: 'Được tiếp tục thuê theo Thông báo 70/TB-UBND.' },
      ],
    },
    {
      ...{ kind: 'take-over', name: 'Tiếp nhận về Trung tâm dữ liệu' },
      fundingSource: 'Ngân sách tỉnh, chi thường xuyên năm 2015',
      lines: [
        lineOf('hand-over', [46_500, 0, 0, 0, 0], { label: 'Mua lại 2 máy chủ theo giá còn lại' }),
        lineOf('set-up', [85_000, 0, 0, 0, 0], { ...VAT, label: 'Cài đặt, cấu hình, dự phòng' }),
        lineOf('migration', [60_000, 0, 0, 0, 0], { ...VAT, label: 'Chuyển 1.300 hộp thư' }),
        lineOf('parallel-running', [72_000, 0, 0, 0, 0], { ...VAT, label: 'Thuê song song 6 tháng' }),
        lineOf('operation', [20_000, 38_000, 38_000, 38_000, 38_000], {
          ...{ ...VAT, growthBasisPoints: 300, label: 'Điện, đường truyền, sao lưu', rangeBasisPoints: 1500 },
        }),
        lineOf('maintenance', [0, 24_000, 24_000, 24_000, 24_000], VAT),
        lineOf('staff', [48_000, 60_000, 60_000, 60_000, 60_000], {
          ...{ growthBasisPoints: 500, label: 'Một quản trị viên', rangeBasisPoints: 2000 },
        }),
        lineOf('benefit', [0, 18_000, 18_000, 18_000, 18_000], { label: 'Dùng chung lọc thư rác với Cổng TTĐT' }),
        lineOf('residual', [0, 0, 0, 0, 12_345], { label: 'Giá trị còn lại của máy chủ' }),
        lineOf('sunk', [310_000, 0, 0, 0, 0], { label: 'Phần mềm thư đã mua năm 2014, chưa khấu hao hết' }),
      ],
      ratings: [
        { criterion: 'readiness', rating: 'fair', ground: 'Khoảng 6 tháng, cần chạy song song.' },
        { criterion: 'data-control', rating: 'good', ground: 'Dữ liệu tại Trung tâm dữ liệu của tỉnh.' },
        { criterion: 'dependence', rating: 'good', ground: 'Phần mềm đã mua, tự vận hành.' },
        { criterion: 'compliance', rating: 'good', ground: 'Cùng cấp độ với Cổng thông tin điện tử.' },
        { criterion: 'staff', rating: 'weak', ground: 'Cần thêm một quản trị viên chuyên trách.' },
        { criterion: 'legal', rating: 'good', ground: 'Đúng hướng nghiên cứu tiếp nhận của Thông báo 70.' },
      ],
    },
    {
      ...{ kind: 'buy', name: 'Mua hệ thống mới', fundingSource: 'Vốn đầu tư phát triển của tỉnh' },
      lines: [
        lineOf('investment', [590_000, 0, 0, 0, 0], {
          ...VAT,
          label: 'Thiết bị, phần mềm theo gói thầu đang tạm dừng',
        }),
        lineOf('set-up', [40_000, 0, 0, 0, 0], VAT),
        lineOf('migration', [60_000, 0, 0, 0, 0], VAT),
        lineOf('operation', [20_000, 38_000, 38_000, 38_000, 38_000], { ...VAT, growthBasisPoints: 300 }),
        lineOf('maintenance', [0, 0, 64_000, 64_000, 64_000], VAT),
        lineOf('staff', [48_000, 60_000, 60_000, 60_000, 60_000], { growthBasisPoints: 500 }),
        lineOf('residual', [0, 0, 0, 0, 118_000]),
      ],
      ratings: [
        { criterion: 'readiness', rating: 'weak', ground: 'Gói thầu đang tạm dừng; sớm nhất đầu năm 2016.' },
        { criterion: 'data-control', rating: 'good', ground: 'Tỉnh sở hữu toàn bộ.' },
        { criterion: 'dependence', rating: 'fair', ground: 'Phụ thuộc bảo trì của hãng sau bảo hành.' },
        { criterion: 'compliance', rating: 'good', ground: null },
        { criterion: 'staff', rating: 'weak', ground: 'Cần thêm một quản trị viên chuyên trách.' },
        { criterion: 'legal', rating: 'unmet', ground: 'Đấu thầu tạm dừng theo khoản 2 Thông báo 70/TB-UBND.' },
      ],
    },
  ],
}
