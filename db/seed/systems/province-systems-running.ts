import { addDays } from '~/domain/calendar-day'
import type { SampleInterface, SampleSystem, SampleUnit } from './sample-system'

const million = (n: number) => BigInt(n) * 1_000_000n
const KINH_BAC = 'Công ty TNHH Dịch vụ số Kinh Bắc'
const SONG_CAU = 'Công ty cổ phần Viễn thông Sông Cầu'
const ACCEPTED = 'Biên bản nghiệm thu, đưa vào sử dụng.'
const ALL = [
  'bn-vp',
  'bn-khcn',
  'bn-tc',
  'bn-nv',
  'bn-tp',
  'bn-ct',
  'bn-nnmt',
  'bn-xd',
  'bn-vhttdl',
  'bn-gddt',
  'bn-yt',
]

/** What the province of today runs. Plausible, not published. */
export function provinceSystemsRunning(today: string): SampleSystem[] {
  const at = (days: number) => addDays(today, days)
  const used = (units: readonly string[], users: number): SampleUnit[] =>
    units.map((unit, n) => ({ unit, standing: 'in-use', users: users + n * 7, on: at(-300), words: ACCEPTED }))
  const running = (since: number) => [{ state: 'running' as const, on: at(since), words: ACCEPTED }]
  const onTrial = (since: number) => [
    { state: 'trial' as const, on: at(since), words: 'Kế hoạch vận hành thử của Sở Khoa học và Công nghệ.' },
  ]
  return [
    {
      ...{
        key: 'cong',
        name: 'Cổng thông tin điện tử tỉnh Bắc Ninh',
        field: 'portal',
        owner: 'bn-vp',
        project: 'cong',
      },
      ...{ states: running(-480), contractEndsOn: at(140), yearlyCost: million(680), hosting: 'data-centre' },
      ...{ supplier: KINH_BAC, holds: 'Tin bài, văn bản, công khai ngân sách, đường dẫn tới dịch vụ công.' },
      units: used(ALL, 12),
    },
    {
      ...{ key: 'lgsp', name: 'Nền tảng tích hợp, chia sẻ dữ liệu tỉnh (LGSP)', kind: 'platform', field: 'other' },
      ...{
        owner: 'bn-khcn',
        project: 'lgsp',
        states: running(-400),
        contractEndsOn: at(410),
        yearlyCost: million(520),
      },
      ...{ supplier: SONG_CAU, hosting: 'data-centre', holds: 'Không giữ dữ liệu; nhật ký trao đổi 24 tháng.' },
      units: [],
    },
    {
      ...{ key: 'ndxp', name: 'Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP)', kind: 'platform', field: 'other' },
      ...{ owner: 'bn-khcn', states: running(-480), hosting: 'ministry' },
      ...{ holds: 'Điểm kết nối với cơ sở dữ liệu quốc gia; Sở Khoa học và Công nghệ là đầu mối.', units: [] },
    },
    {
      ...{ key: 'tthc', name: 'Hệ thống thông tin giải quyết thủ tục hành chính tỉnh', core: true, owner: 'bn-vp' },
      ...{ field: 'administrative-procedures', project: 'tthc', states: running(-330), contractEndsOn: at(96) },
      ...{ supplier: KINH_BAC, yearlyCost: million(1450), hosting: 'data-centre' },
      holds: 'Hồ sơ, giấy tờ số hóa, trạng thái và kết quả giải quyết.',
      units: coreUnits(at),
    },
    {
      ...{ key: 'qlvb', name: 'Quản lý văn bản và điều hành', field: 'document-management', owner: 'bn-vp' },
      ...{ project: 'qlvb', states: running(-127), contractEndsOn: at(238), yearlyCost: million(890) },
      ...{ supplier: SONG_CAU, hosting: 'data-centre', holds: 'Văn bản đi, đến, nhiệm vụ giao.', units: used(ALL, 60) },
    },
    {
      ...{ key: 'mail', name: 'Thư điện tử công vụ', field: 'email', owner: 'bn-khcn', project: 'mail' },
      ...{ states: running(-200), contractEndsOn: at(520), yearlyCost: million(1900), hosting: 'provider' },
      ...{ supplier: SONG_CAU, holds: 'Hộp thư của cán bộ, công chức.', units: used(ALL, 55) },
    },
    {
      ...{ key: 'hoinghi', name: 'Hội nghị truyền hình từ tỉnh đến xã', field: 'e-meeting', owner: 'bn-vp' },
      ...{ project: 'hoinghi', states: running(-260), contractEndsOn: at(-12), yearlyCost: million(310) },
      ...{ supplier: SONG_CAU, hosting: 'data-centre', holds: 'Lịch họp, bản ghi hình 90 ngày.' },
      units: used(['bn-vp', 'bn-p-bacgiang', 'bn-p-kinhbac', 'bn-p-tuson'], 20),
    },
    {
      ...{ key: 'datdai', name: 'Cơ sở dữ liệu đất đai', field: 'other', owner: 'bn-nnmt', project: 'datdai' },
      ...{
        states: onTrial(-60),
        yearlyCost: million(760),
        hosting: 'data-centre',
        holds: 'Thửa đất, hồ sơ địa chính.',
      },
      units: used(['bn-nnmt', 'bn-p-bacgiang', 'bn-p-vocuong'], 30),
    },
    {
      ...{ key: 'benhan', name: 'Bệnh án điện tử', field: 'other', owner: 'bn-yt', project: 'benhan' },
      ...{ states: onTrial(-45), yearlyCost: million(1120), hosting: 'unit', holds: 'Bệnh án của 22 cơ sở công lập.' },
      units: used(['bn-yt'], 2100),
    },
    {
      ...{ key: 'hocba', name: 'Học bạ số', field: 'other', owner: 'bn-gddt', project: 'hocba' },
      ...{ states: running(-150), contractEndsOn: at(300), yearlyCost: million(240), hosting: 'provider' },
      ...{ supplier: KINH_BAC, holds: 'Học bạ, kết quả học tập.', units: used(['bn-gddt'], 1800) },
    },
    {
      ...{ key: 'baocao', name: 'Hệ thống thông tin báo cáo tỉnh', field: 'other', owner: 'bn-vp', project: 'baocao' },
      ...{ states: running(-220), contractEndsOn: at(60), yearlyCost: million(180), hosting: 'data-centre' },
      ...{ supplier: KINH_BAC, holds: 'Chỉ tiêu kinh tế - xã hội, chế độ báo cáo.', units: used(ALL, 8) },
    },
    {
      ...{ key: 'canbo', name: 'Cơ sở dữ liệu cán bộ, công chức, viên chức', field: 'other', owner: 'bn-nv' },
      ...{ project: 'canbo', states: running(-146), contractEndsOn: at(220), yearlyCost: million(210) },
      ...{ hosting: 'data-centre', holds: 'Hồ sơ điện tử cán bộ, công chức, viên chức.', units: used(ALL, 3) },
    },
    {
      ...{ key: 'ioc', name: 'Trung tâm giám sát, điều hành thông minh (IOC)', field: 'other', owner: 'bn-khcn' },
      ...{ project: 'ioc', states: onTrial(-30), yearlyCost: million(640), hosting: 'data-centre' },
      ...{ holds: 'Bảng chỉ số tổng hợp từ các hệ thống.', units: used(['bn-vp', 'bn-khcn', 'bn-ca'], 15) },
    },
    {
      ...{ key: 'tongdai', name: 'Tổng đài 1022', field: 'online-services', owner: 'bn-hcc', project: 'tongdai' },
      ...{ states: running(-390), leased: true, hosting: 'provider', supplier: SONG_CAU },
      ...{ holds: 'Phản ánh, câu hỏi của người dân và lịch sử trả lời.', units: used(['bn-hcc', 'bn-vp'], 25) },
    },
  ]
}

/** The core of the province of today: most use it, some keep a program of the ministry and join. */
function coreUnits(at: (days: number) => string): SampleUnit[] {
  const inUse = ['bn-vp', 'bn-khcn', 'bn-nv', 'bn-vhttdl', 'bn-ttra', 'bn-kcn', 'bn-hcc'].map(
    (unit, n): SampleUnit => ({ unit, standing: 'in-use', users: 40 + n * 9, on: at(-320) }),
  )
  const own = (
    unit: string,
    program: string,
    joined: SampleUnit['joined'],
    ends: number,
    nextStep?: string,
  ): SampleUnit => ({
    ...{ unit, standing: 'own-joined', program, joined, contractEndsOn: at(ends), yearlyCost: million(85), nextStep },
    on: at(-280),
  })
  return [
    ...inUse,
    own('bn-tp', 'Hộ tịch điện tử của Bộ Tư pháp', 'running', 400),
    own('bn-tc', 'Đăng ký doanh nghiệp quốc gia', 'running', 560),
    own(
      'bn-yt',
      'Cấp phép hành nghề của Bộ Y tế',
      'broken',
      75,
      'Khôi phục liên thông sau khi Bộ đổi địa chỉ kết nối.',
    ),
    own('bn-nnmt', 'Một cửa đất đai', 'building', 120, 'Xong đồng bộ trạng thái hồ sơ đất đai.'),
    {
      ...{ unit: 'bn-xd', standing: 'to-be-replaced', program: 'Một cửa Sở Giao thông vận tải cũ', joined: 'none' },
      ...{
        contractEndsOn: at(38),
        yearlyCost: million(64),
        nextStep: 'Chuyển hồ sơ sang phần lõi.',
        nextStepBy: at(30),
      },
      on: at(-200),
    },
    {
      ...{ unit: 'bn-ct', standing: 'to-be-replaced', program: 'Một cửa Sở Công Thương', joined: 'none', on: at(-200) },
      ...{ contractEndsOn: at(-20), nextStep: 'Tắt phần mềm cũ sau khi đối soát.', nextStepBy: at(-6) },
    },
    { unit: 'bn-gddt', standing: 'unknown', on: at(-180), words: 'Chưa gửi phiếu khảo sát.' },
  ]
}

/** What the systems exchange and what they do not. */
export function sampleInterfaces(today: string): SampleInterface[] {
  const told = (
    [from, to]: [string, string],
    [state, means]: [SampleInterface['state'], SampleInterface['means']],
    [exchanged, words, days]: [string, string, number],
  ): SampleInterface => ({ from, to, exchanged, means, state, since: addDays(today, days), words })
  const both = (one: SampleInterface): SampleInterface => ({ ...one, both: true })
  const MINUTE = 'Biên bản kiểm thử liên thông.'
  const PLAN = 'Kế hoạch kết nối, chia sẻ dữ liệu năm của tỉnh.'
  return [
    both(told(['lgsp', 'ndxp'], ['running', 'ndxp'], ['Dân cư, đăng ký doanh nghiệp, hộ tịch', MINUTE, -390])),
    both(told(['tthc', 'lgsp'], ['running', 'lgsp'], ['Hồ sơ và trạng thái xử lý', MINUTE, -325])),
    told(['tthc', 'cong'], ['running', 'own-interface'], ['Tra cứu hồ sơ', MINUTE, -300]),
    both(told(['datdai', 'lgsp'], ['building', 'lgsp'], ['Thông tin thửa đất, nghĩa vụ tài chính', PLAN, -50])),
    both(told(['benhan', 'lgsp'], ['building', 'lgsp'], ['Sổ sức khỏe điện tử', PLAN, -40])),
    told(['hocba', 'lgsp'], ['planned', 'lgsp'], ['Kết quả học tập', PLAN, -90]),
    told(['baocao', 'lgsp'], ['running', 'lgsp'], ['Chỉ tiêu báo cáo', MINUTE, -210]),
    told(['lgsp', 'ioc'], ['building', 'lgsp'], ['Chỉ số điều hành', PLAN, -25]),
    told(['baocao', 'ioc'], ['running', 'own-interface'], ['Chỉ tiêu kinh tế - xã hội', MINUTE, -20]),
    both(told(['qlvb', 'ndxp'], ['running', 'ndxp'], ['Văn bản điện tử với bộ, ngành, tỉnh khác', MINUTE, -120])),
    both(told(['tthc', 'qlvb'], ['broken', 'own-interface'], ['Văn bản kết quả', 'Báo cáo sự cố ngày nâng cấp.', -9])),
    told(['canbo', 'ndxp'], ['running', 'ndxp'], ['Hồ sơ cán bộ, công chức', MINUTE, -140]),
    both(told(['tthc', 'datdai'], ['none', 'by-hand'], ['Hồ sơ đất đai nhập hai lần', 'Kết quả rà soát.', -60])),
    told(['canbo', 'mail'], ['none', 'by-hand'], ['Tài khoản khi chuyển công tác', 'Kết quả rà soát.', -60]),
    told(['qlvb', 'ioc'], ['planned', 'lgsp'], ['Nhiệm vụ quá hạn', PLAN, -25]),
  ]
}
