import type { SampleSystem, SampleUnit } from './sample-system'

const SURVEY = 'Phiếu khảo sát hiện trạng phần mềm một cửa, tháng 8/2015.'
const million = (n: number) => BigInt(n) * 1_000_000n

const core = (unit: string, users: number, on: string): SampleUnit => ({ unit, standing: 'in-use', users, on })
const own = (
  unit: string,
  program: string,
  [contractEndsOn, cost]: [string, number],
  [joined, nextStep]: [SampleUnit['joined'], string?],
): SampleUnit => ({
  ...{ unit, standing: 'own-joined', program, joined, contractEndsOn, yearlyCost: million(cost), nextStep },
  on: '2016-03-15',
})
const replaced = (unit: string, program: string, contractEndsOn: string, nextStepBy: string): SampleUnit => ({
  ...{ unit, standing: 'to-be-replaced', program, contractEndsOn, nextStepBy, joined: 'none', on: '2015-09-10' },
  ...{ nextStep: 'Chuyển hồ sơ sang phần lõi khi hết hợp đồng.', words: SURVEY },
})
const unknown = (unit: string, nextStep?: string): SampleUnit => ({
  ...{ unit, standing: 'unknown', nextStep, on: '2015-08-20', words: 'Chưa gửi phiếu khảo sát.' },
})

/**
 * The core for 19 departments of notice 70/TB-UBND, clause 4: core only, joined with what the units use. That it was
 * ordered is published; which unit kept what is made up.
 */
export const CORE_OF_19: SampleSystem = {
  ...{ key: 'bg-loi19', name: 'Phần mềm lõi một cửa 19 sở, ngành tỉnh Bắc Giang', field: 'administrative-procedures' },
  ...{ owner: 'bg-ttt', project: 'bg-loi19', supplier: 'Công ty TNHH Dịch vụ số Kinh Bắc', core: true },
  states: [
    { state: 'running', on: '2016-09-30', words: 'Biên bản nghiệm thu đưa vào sử dụng ngày 30/9/2016.' },
    { state: 'to-be-replaced', on: '2025-07-01', words: 'Hợp nhất tỉnh: thay bằng hệ thống của tỉnh Bắc Ninh mới.' },
  ],
  ...{ contractEndsOn: '2025-12-31', yearlyCost: million(420), hosting: 'data-centre' },
  holds: 'Hồ sơ thủ tục hành chính của các sở, ngành: tiếp nhận, trạng thái xử lý, kết quả.',
  units: [
    core('bg-ttt', 64, '2016-09-30'),
    core('bg-vp', 88, '2016-09-30'),
    core('bg-khcn', 41, '2016-10-15'),
    core('bg-ngv', 18, '2016-10-15'),
    core('bg-nv', 72, '2016-10-15'),
    core('bg-vhttdl', 95, '2016-11-01'),
    core('bg-ttra', 33, '2016-11-01'),
    core('bg-ldtbxh', 68, '2016-11-01'),
    own('bg-khdt', 'Đăng ký doanh nghiệp quốc gia', ['2017-12-31', 0], ['running']),
    own('bg-tp', 'Lý lịch tư pháp, hộ tịch dùng chung của Bộ', ['2017-06-30', 60], ['running']),
    own(
      'bg-tnmt',
      'ViLIS và một cửa đất đai',
      ['2016-12-31', 210],
      ['building', 'Xong giao diện trạng thái hồ sơ đất đai.'],
    ),
    own(
      'bg-gtvt',
      'Cấp, đổi giấy phép lái xe của Tổng cục',
      ['2018-12-31', 0],
      ['planned', 'Thống nhất dữ liệu với Tổng cục Đường bộ.'],
    ),
    own('bg-tc', 'TABMIS và cấp mã số quan hệ ngân sách', ['2018-12-31', 0], ['running']),
    own(
      'bg-yt',
      'Quản lý chứng chỉ hành nghề y, dược',
      ['2017-03-31', 95],
      ['broken', 'Khôi phục liên thông sau khi nâng cấp máy chủ.'],
    ),
    replaced('bg-xd', 'Một cửa điện tử Sở Xây dựng (2011)', '2016-12-31', '2017-03-31'),
    replaced('bg-nnptnt', 'Theo dõi hồ sơ trên bảng tính', '2016-06-30', '2017-01-31'),
    replaced('bg-gddt', 'Một cửa điện tử Sở GD&ĐT (2012)', '2016-12-31', '2017-06-30'),
    unknown('bg-ct', 'Sở Thông tin và Truyền thông làm việc trực tiếp.'),
    unknown('bg-kcn'),
  ],
}
