import type { SamplePlan } from './sample-package'

const MILLION = 1_000_000n

/**
 * Two stories of the seed notices. Bắc Giang 2015: the plan to buy more equipment for the e-mail, whose package 2 stands
 * still by clause 2 of 70/TB-UBND while its documents are prepared. CPNet of a ministry: volume accepted package by package
 * before the launch ordered for 20/3/2014. That they were so ordered is published; values and dates are made up.
 */
const STORY_PLANS: Record<string, SamplePlan> = {
  'bg-email-equipment': {
    name: 'Kế hoạch lựa chọn nhà thầu mua bổ sung thiết bị hệ thống thư điện tử',
    submittedOn: '2015-01-12',
    decision: { number: '96/QĐ-UBND', on: '2015-01-26', by: 'Chủ tịch UBND tỉnh' },
    packages: [
      {
        ...{ name: 'Tư vấn lập hồ sơ mời thầu và đánh giá hồ sơ dự thầu', value: 80n * MILLION },
        ...{ method: 'direct-award-short', field: 'consultancy', contractType: 'lump-sum' },
        ...{ plannedOn: '2015-01-12', plannedDays: 120, supplier: 'Công ty CP Tư vấn Công nghệ Kinh Bắc' },
        walk: [
          { transition: 'approve-plan', on: '2015-01-26', document: '96/QĐ-UBND' },
          { transition: 'prepare-documents', on: '2015-01-29' },
          { transition: 'award', on: '2015-02-05', document: '14/QĐ-STTTT', amount: 78n * MILLION },
          {
            ...{ transition: 'sign-contract', on: '2015-02-09', document: '03/2015/HĐ-TV' },
            ...{ amount: 78n * MILLION, endsOn: '2015-06-09' },
          },
          { transition: 'start', on: '2015-02-10' },
        ],
      },
      {
        ...{ name: 'Mua bổ sung thiết bị hệ thống thư điện tử', value: 2_900n * MILLION },
        ...{ method: 'open-bidding', mode: 'one-stage-one-envelope', field: 'goods', contractType: 'lump-sum' },
        ...{ plannedOn: '2015-01-12', plannedDays: 90, supplier: 'Công ty TNHH Thiết bị Mạng Sông Thương' },
        walk: [
          { transition: 'approve-plan', on: '2015-01-26', document: '96/QĐ-UBND' },
          { transition: 'prepare-documents', on: '2015-02-16' },
        ],
      },
      {
        ...{ name: 'Tư vấn giám sát lắp đặt thiết bị', value: 60n * MILLION },
        ...{ method: 'direct-award-short', field: 'consultancy', contractType: 'lump-sum' },
        ...{ plannedOn: '2015-04-01', plannedDays: 90, supplier: 'Công ty CP Tư vấn Công nghệ Kinh Bắc' },
        walk: [{ transition: 'approve-plan', on: '2015-01-26', document: '96/QĐ-UBND' }],
      },
    ],
  },
  cpnet: {
    name: 'Kế hoạch đấu thầu dự án kết nối CPNet',
    submittedOn: '2011-10-05',
    decision: { number: '3310/QĐ-BVHTTDL', on: '2011-10-28', by: 'Bộ trưởng' },
    packages: [
      {
        ...{ name: 'Thiết bị máy chủ, bảo mật và đường truyền', value: 9_800n * MILLION },
        ...{ method: 'open-bidding', mode: 'one-stage-one-envelope', field: 'goods', contractType: 'lump-sum' },
        ...{ plannedOn: '2011-10-05', plannedDays: 240, supplier: 'Liên danh Thiết bị Hà Thành' },
        walk: way('3310/QĐ-BVHTTDL', 9_640n, ['2011-12-05', '2012-01-30', '2012-03-01', '2012-04-10', '2012-04-26']),
        accepted: [
          {
            ...{ on: '2013-06-28', amount: 6_900n * MILLION, percent: 72, minute: '01/BBNT-CPNET1' },
            volume: 'Máy chủ, thiết bị bảo mật đã lắp đặt và chạy thử',
          },
          {
            ...{ on: '2014-02-28', amount: 2_740n * MILLION, percent: 100, minute: '02/BBNT-CPNET1' },
            volume: 'Hoàn thành toàn bộ thiết bị; đường truyền đã đấu nối',
          },
        ],
      },
      {
        ...{ name: 'Phần mềm cổng thông tin và cơ sở dữ liệu', value: 12_400n * MILLION },
        ...{ method: 'open-bidding', mode: 'one-stage-two-envelopes', field: 'mixed', contractType: 'lump-sum' },
        ...{ plannedOn: '2011-10-05', plannedDays: 480, supplier: 'Công ty CP Phần mềm Bạch Đằng' },
        walk: way('3310/QĐ-BVHTTDL', 12_150n, ['2011-12-12', '2012-02-20', '2012-03-26', '2012-05-15', '2012-06-01']),
        accepted: [
          {
            ...{ on: '2013-06-28', amount: 4_800n * MILLION, percent: 40, minute: '01/BBNT-CPNET2' },
            volume: 'Phân hệ nền tảng và quản trị nội dung',
          },
          {
            ...{ on: '2014-02-28', amount: 3_900n * MILLION, percent: 72, minute: '02/BBNT-CPNET2' },
            volume: 'Các phân hệ chuyên ngành đã kiểm thử, chưa nhập hết dữ liệu',
            rest: 'Bổ sung 6 cán bộ của nhà thầu và 1,2 tỷ đồng từ nguồn sự nghiệp để hoàn thành trước 20/3/2014',
          },
        ],
      },
      {
        ...{ name: 'Tích hợp, kết nối và đào tạo', value: 4_600n * MILLION },
        ...{ method: 'limited-bidding', mode: 'one-stage-one-envelope', field: 'non-consultancy' },
        ...{ contractType: 'lump-sum', plannedOn: '2012-03-01', plannedDays: 300 },
        supplier: 'Công ty TNHH Tích hợp Hệ thống Đông Đô',
        walk: way('3310/QĐ-BVHTTDL', 4_520n, ['2012-05-07', '2012-06-18', '2012-07-16', '2012-08-20', '2012-09-05']),
        accepted: [
          {
            ...{ on: '2014-02-28', amount: 2_030n * MILLION, percent: 45, minute: '01/BBNT-CPNET3' },
            volume: 'Kết nối 9 trên 20 đơn vị; đào tạo đợt 1',
            rest: 'Điều chuyển cán bộ của gói 2 sang kết nối 11 đơn vị còn lại, xong trước 20/3/2014',
          },
        ],
      },
      {
        ...{ name: 'Tư vấn giám sát', value: 620n * MILLION },
        ...{ method: 'direct-award', field: 'consultancy', contractType: 'time-based' },
        ...{ plannedOn: '2011-11-01', plannedDays: 720, supplier: 'Trung tâm Tư vấn Giám sát Công nghệ' },
        walk: way('3310/QĐ-BVHTTDL', 605n, ['2011-11-21', '2011-11-28', '2011-12-01', '2011-12-05', '2011-12-12']),
      },
    ],
  },
}

/** From the plan to the settlement, of a package of CPNet whose tender ran as planned. */
function way(
  plan: string,
  millions: bigint,
  [documents = '', published = '', opened = '', award = '', signed = '']: string[],
): SamplePlan['packages'][number]['walk'] {
  const amount = millions * MILLION
  return [
    { transition: 'approve-plan', on: '2011-10-28', document: plan },
    { transition: 'prepare-documents', on: documents },
    { transition: 'publish', on: published, document: '12/QĐ-CNTT', closesOn: opened },
    { transition: 'open', on: opened, bids: 3 },
    { transition: 'award', on: award, document: '58/QĐ-CNTT', amount },
    {
      transition: 'sign-contract',
      on: signed,
      document: `${signed.slice(5, 7)}/${signed.slice(0, 4)}/HĐ-CPNET`,
      amount,
      endsOn: '2013-12-31',
    },
    { transition: 'start', on: signed },
    {
      transition: 'accept',
      on: '2014-03-19',
      document: 'BBNT-TT/CPNET',
      volume: 'Khối lượng còn lại, vận hành chính thức',
    },
    { transition: 'settle', on: '2014-12-26', document: '4105/QĐ-BVHTTDL' },
  ]
}

/** Projects whose plan is a story of a notice. */
export const STORY_KEYS: ReadonlySet<string> = new Set(Object.keys(STORY_PLANS))

/** A story's plan as it stood on a day: nothing in it happened later; null where it was not yet handed in. */
export function storyPlanOn(key: string, day: string): SamplePlan | null {
  const plan = STORY_PLANS[key]
  if (!plan || plan.submittedOn > day) return null
  const decision = plan.decision && plan.decision.on <= day ? plan.decision : null
  const packages = plan.packages.map((one) => ({
    ...one,
    walk: one.walk.filter(({ on }) => on <= day),
    accepted: one.accepted?.filter(({ on }) => on <= day),
  }))
  return { ...plan, decision, packages }
}
