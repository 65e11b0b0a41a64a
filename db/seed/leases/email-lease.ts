import type { SampleLease } from './sample-lease'

/**
 * The e-mail of Bắc Giang, leased from VDC Online: renewed because notice 70/TB-UBND of 2015 orders to keep renting while
 * the take-over is studied, then taken over with its equipment. The order is published; what follows it is made up.
 */
export const EMAIL_LEASE: SampleLease = {
  ...{ project: 'bg-email-lease', service: 'Thư điện tử công vụ tỉnh Bắc Giang', provider: 'VDC Online' },
  ...{ startsOn: '2013-02-01', endsOn: '2016-12-31', closedOn: '2017-02-10', signedOn: '2013-01-21' },
  ...{ contractNumber: '02/2013/HĐ-TDV', offMarket: false, rentalPlan: null, noticeBy: '2016-10-31' },
  ...{ feePeriod: 'month', fee: 12_000_000n, vatBasisPoints: 1000 },
  serviceLevel: '1.300 hộp thư; sẵn sàng 99 % mỗi tháng; sao lưu hằng ngày.',
  successor: { project: 'bg-email', words: null },
  renewals: [
    {
      ...{ from: '2015-01-31', to: '2015-06-30', signedOn: '2015-01-28', document: 'PL01-02/2013/HĐ-TDV' },
      reason: 'Chưa xong tiếp nhận hệ thống.',
    },
    {
      ...{ from: '2015-06-30', to: '2016-12-31', signedOn: '2015-06-22', document: 'PL02-02/2013/HĐ-TDV' },
      ...{ byOrder: true, reason: 'Tiếp tục thuê trong khi nghiên cứu phương án tiếp nhận.' },
    },
  ],
  exitSteps: [
    {
      ...{ step: 'data-returned', on: '2017-01-05', counted: null, document: '01/BB-BGDL' },
      words: 'Nhà cung cấp bàn giao toàn bộ hộp thư, danh bạ và nhật ký từ năm 2013.',
    },
    {
      ...{ step: 'counted-before', on: '2017-01-05', counted: 1287, document: '02/BB-KĐ' },
      words: 'Số hộp thư đang hoạt động tại máy chủ của nhà cung cấp.',
    },
    {
      ...{ step: 'counted-after', on: '2017-01-18', counted: 1285, document: '03/BB-KĐ' },
      words: 'Số hộp thư sau khi nhập vào hệ thống tại Trung tâm dữ liệu của tỉnh.',
    },
    {
      ...{ step: 'reconciled', on: '2017-01-20', counted: null, document: '04/BB-ĐS' },
      words: 'Hai hộp thư chênh lệch là hộp thư thử nghiệm của nhà cung cấp, thống nhất không chuyển.',
    },
    {
      ...{ step: 'deletion-minute', on: '2017-02-09', counted: null, document: '05/BB-XDL' },
      words: 'Đã xóa dữ liệu và bản sao lưu tại nhà cung cấp, có xác nhận của Sở Thông tin và Truyền thông.',
    },
  ],
  handovers: [
    {
      ...{ item: 'Máy chủ thư điện tử đặt tại nhà cung cấp', quantity: 2, value: 46_500_000n },
      ...{ on: '2017-01-10', minute: '06/BB-BGTB' },
    },
    { item: 'Tài khoản quản trị tên miền', quantity: 1, value: null, on: '2017-01-10', minute: '06/BB-BGTB' },
  ],
}
