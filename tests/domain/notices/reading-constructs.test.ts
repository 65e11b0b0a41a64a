import { describe, expect, it } from 'vitest'
import { readNotice } from '~/domain/notices/reading/read-notice'

/** A notice of April 2027 around the clauses under test. */
const read = (clauses: string) =>
  readNotice(`Số: 27/TB-VP
Bình An, ngày 04 tháng 4 năm 2027
THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Trần Văn Hiền tại cuộc họp về hạ tầng số
Phó Chủ tịch UBND tỉnh kết luận như sau:
${clauses}`).directives

/** Who leads, with whom, what kind of order, by when: of each directive. */
const told = (clauses: string) =>
  read(clauses).map(({ lead, coordinating, decision, deadline }) => ({
    lead: lead.join(' + '),
    with: coordinating.join(' + '),
    decision,
    by: deadline.end ?? deadline.period ?? '',
  }))
const leads = (clauses: string) => read(clauses).map(({ lead }) => lead.join(' + '))

describe('the task first and its unit after it', () => {
  it.each([
    [
      'Việc lắp đặt máy chủ dự phòng do Sở Y tế chủ trì, Công an tỉnh phối hợp, xong trong quý III/2027.',
      'Công an tỉnh',
    ],
    ['Việc lắp đặt máy chủ dự phòng được giao cho Sở Y tế thực hiện, hoàn thành trong quý III/2027.', ''],
    ['Lắp đặt máy chủ dự phòng (Sở Y tế chủ trì, hoàn thành trong quý III/2027).', ''],
    [
      'Lắp đặt máy chủ dự phòng, do Sở Y tế chủ trì; Công an tỉnh phối hợp thực hiện, xong trong quý III/2027.',
      'Công an tỉnh',
    ],
    ['Sở Y tế được giao nhiệm vụ lắp đặt máy chủ dự phòng, hoàn thành trong quý III/2027.', ''],
  ])('%s', (clause, partners) => {
    expect(told(`1. ${clause}`)).toEqual([{ lead: 'Sở Y tế', with: partners, decision: 'assign', by: '2027-09-30' }])
  })

  it('goes before the unit of the heading', () => {
    expect(leads('1. Sở Y tế:\n- Lập danh mục máy chủ.\n- Kiểm thử đường truyền (do Công an tỉnh chủ trì).')).toEqual([
      'Sở Y tế',
      'Công an tỉnh',
    ])
  })

  it.each([
    [
      'what somebody leads is only spoken of',
      '1. Giao Sở Nội vụ rà soát các phần mềm do Sở Y tế thực hiện.',
      ['Sở Nội vụ'],
    ],
    ['it has been done', '1. Việc thay máy chủ do Sở Y tế chủ trì đã hoàn thành.', []],
    ['money is given, not work', '1. Sở Y tế được giao 12 tỷ đồng vốn sự nghiệp.', []],
  ])('not where %s', (_, clause, expected) => expect(leads(clause)).toEqual(expected))
})

describe('whom a sentence concerns', () => {
  it('is told to act where a word of duty follows', () => {
    expect(leads('1. Đối với các nhà thầu cần nhanh chóng bàn giao tài liệu vận hành.')).toEqual(['các nhà thầu'])
  })
  it('is not told to act where the words only say which ones', () => {
    const clause = '1. Sở Y tế:\n- Đối với các trạm y tế cần thay thế máy tính, lập danh mục gửi Sở Tài chính.'
    expect(leads(clause)).toEqual(['Sở Y tế'])
  })
})

describe('a person who holds an office', () => {
  it.each(['Giao đồng chí Lê Văn An - Giám đốc Sở Y tế', 'Giao ông Lê Văn An, Giám đốc Sở Y tế,'])(
    '%s: the body of the office leads',
    (words) => expect(leads(`1. ${words} trực tiếp chỉ đạo việc nhập liệu.`)).toEqual(['Sở Y tế']),
  )
})

describe('terms', () => {
  it('in brackets with the word of completing date the task', () => {
    expect(told('1. Sở Y tế trình kế hoạch thuê máy chủ (hoàn thành trước 15/5/2027).')[0]?.by).toBe('2027-05-15')
  })
  it('in brackets with a document belong to that document', () => {
    const clause = '1. Sở Y tế rà soát máy chủ (Công văn số 12/UBND-KT đã yêu cầu xong trước ngày 15/5/2027).'
    expect(told(clause)[0]?.by).toBe('')
  })
  it.each(['định kỳ ngày 20 tháng cuối quý', 'trước ngày 20 của tháng cuối quý'])('%s: each quarter', (term) => {
    expect(read(`1. Sở Y tế báo cáo tình trạng máy chủ ${term}.`)[0]?.deadline).toMatchObject({
      type: 'recurring',
      period: 'quarterly',
      dayOfPeriod: 20,
      monthOfPeriod: 3,
    })
  })
  it.each([
    ['số hóa hồ sơ kể từ ngày 01/6/2027', '2027-06-01'],
    ['áp dụng Luật có hiệu lực thi hành kể từ ngày 01/6/2027', undefined],
  ])('%s: from %s', (work, start) => {
    expect(read(`1. Sở Y tế ${work}.`)[0]?.deadline.start).toBe(start)
  })
  it.each(['hoàn thành ngày 30/6/2027', 'trước thời điểm 30/6/2027', 'hạn nộp: 30/6/2027'])('%s', (term) => {
    expect(told(`1. Sở Y tế gửi danh mục máy chủ, ${term}.`)[0]?.by).toBe('2027-06-30')
  })
  it('in front leave the subject its place under another heading', () => {
    const clause = '1. Phòng Tổng hợp gửi số liệu.\nĐịnh kỳ 6 tháng, hàng năm, Sở Y tế tổ chức sơ kết.'
    expect(leads(clause)).toEqual(['Phòng Tổng hợp', 'Sở Y tế'])
  })
})

describe('several terms', () => {
  it('each in front of its own work', () => {
    const clause = '1. Trong tháng 5, Sở Y tế lập danh mục máy chủ; trong tháng 6 mở thầu; từ tháng 7 vận hành thử.'
    expect(read(clause).map(({ text, deadline }) => [text.slice(0, 12), deadline.end ?? deadline.start])).toEqual([
      ['Trong tháng ', '2027-05-31'],
      ['trong tháng ', '2027-06-30'],
      ['từ tháng 7 v', '2027-07-01'],
    ])
  })
  it('of all points before, in a point of its own', () => {
    const clause =
      '1. Sở Y tế:\n1.1. Lập danh mục máy chủ.\n1.2. Thời gian hoàn thành các nội dung trên: trước 30/6/2027.'
    expect(told(clause)).toEqual([{ lead: 'Sở Y tế', with: '', decision: 'assign', by: '2027-06-30' }])
  })
})

describe('a decision and who acts on it in one sentence', () => {
  it('are two', () => {
    const clause = '1. Nhất trí tiếp tục thuê phần mềm họp và giao Sở Y tế ký hợp đồng với nhà cung cấp.'
    expect(told(clause).map(({ decision }) => decision)).toEqual(['continue-rent', 'assign'])
  })
  it('are one where the rest only says why', () => {
    expect(read('1. Tạm dừng gói thầu số 5, chờ ý kiến của Bộ Y tế và các đơn vị liên quan.')).toHaveLength(1)
  })
})

describe('refusing to go on', () => {
  it('is a stop, and the order behind it one of its own', () => {
    expect(told('1. Không đồng ý tiếp tục thuê phần mềm họp; giao Sở Y tế thanh lý hợp đồng.')).toMatchObject([
      { decision: 'stop' },
      { lead: 'Sở Y tế', decision: 'assign' },
    ])
  })
})

describe('points numbered in older ways', () => {
  it.each(['a- ', 'a/ ', 'a) ', 'a. '])('«%s»', (mark) => {
    const clause = `1. Về máy chủ:\n${mark}Sở Y tế lập danh mục.\n${mark.replace('a', 'b')}Sở Tài chính thẩm định giá.`
    expect(read(clause).map(({ section }) => section)).toEqual(['1.a', '1.b'])
  })
})

it('whom to ring for details is no task', () => {
  expect(
    read('1. Sở Y tế lập danh mục.\nThông tin chi tiết xin liên hệ ông An, Phòng Kỹ thuật, Sở Y tế.'),
  ).toHaveLength(1)
})

it('the hour of an urgent dispatch stands before its date', () => {
  const reading = readNotice(
    'Số: 03/CĐ-UBND\nBình An, hồi 16 giờ 30 phút, ngày 08 tháng 9 năm 2027\nCÔNG ĐIỆN\n1. Sở Y tế trực.',
  )
  expect(reading).toMatchObject({ place: 'Bình An', date: '2027-09-08' })
})

describe('fields below a task without a stop', () => {
  const plan = (tasks: string) =>
    readNotice(
      `KẾ HOẠCH\nNâng cấp máy chủ năm 2027\nI. NHIỆM VỤ\n1. Hạ tầng\n${tasks}\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ theo dõi.`,
    )
      .directives.slice(0, -1)
      .map(({ text, lead, coordinating }) => [text, lead.join(' + '), coordinating.join(' + ')])

  it('belong to it, whether it begins with a verb or a noun', () => {
    const tasks = `a) Thay thế máy chủ bệnh án
- Cơ quan chủ trì: Sở Y tế.
- Cơ quan phối hợp: Công an tỉnh.
b) Danh mục phần mềm dùng chung
Chủ trì: Sở Tài chính; phối hợp: các sở, ngành.`
    expect(plan(tasks)).toEqual([
      ['Thay thế máy chủ bệnh án', 'Sở Y tế', 'Công an tỉnh'],
      ['Danh mục phần mềm dùng chung', 'Sở Tài chính', 'các sở, ngành'],
    ])
  })
  it('in brackets on the next line as well', () => {
    expect(plan('a) Phủ sóng tại khu công nghiệp\n(Đơn vị thực hiện: Sở Y tế; Thời gian: quý III/2027)')).toEqual([
      ['Phủ sóng tại khu công nghiệp', 'Sở Y tế', ''],
    ])
  })
  it('do not make a task of a heading with points below', () => {
    expect(plan('a) Về máy chủ\n- Sở Y tế thay thế máy chủ cũ.').map(([text]) => text)).toEqual([
      'Sở Y tế thay thế máy chủ cũ',
    ])
  })
})

describe('a decision in articles', () => {
  const decision = readNotice(`Số: 812/QĐ-UBND
Bình An, ngày 02 tháng 6 năm 2027
QUYẾT ĐỊNH
Về việc phê duyệt kế hoạch thuê hệ thống họp trực tuyến
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương;
QUYẾT ĐỊNH:
Điều 1. Phê duyệt kế hoạch thuê hệ thống họp trực tuyến với các nội dung sau:
1. Thuê đường truyền: 36 tháng.
2. Kinh phí: 4 tỷ đồng.
Điều 2. Giao Văn phòng UBND tỉnh ký hợp đồng trước ngày 30/6/2027.
CHỦ TỊCH
Lê Văn An`)

  it('approves what its first article says, and gives out the rest', () => {
    expect(decision.directives.map(({ section, decision: kind, lead }) => [section, kind, lead.join()])).toEqual([
      ['Điều 1', 'approve', ''],
      ['Điều 2', 'assign', 'Văn phòng UBND tỉnh'],
    ])
  })
  it('its title ends where it says who decides', () => {
    expect(decision).toMatchObject({
      title: 'Về việc phê duyệt kế hoạch thuê hệ thống họp trực tuyến',
      signatory: 'Lê Văn An',
    })
  })
})

it('agreeing «in the main» is a decision of the chair', () => {
  expect(
    told('1. Cơ bản thống nhất với nội dung báo cáo của Sở Y tế.\n2. Sở Nội vụ, Sở Y tế tổng kết.')[0],
  ).toMatchObject({
    lead: '',
    decision: 'approve',
  })
})

describe('points counted before the colon', () => {
  it('are tasks where each begins with a verb, by the day of the heading', () => {
    const clause =
      '1. Các sở hoàn thành trong tháng 5/2027:\na) Sở Y tế xử lý 02 vấn đề tồn đọng: (i) Kết nối kho thuốc; (ii) Khắc phục lỗi đăng nhập.'
    expect(told(clause).map(({ lead, by }) => [lead, by])).toEqual([
      ['Sở Y tế', '2027-05-31'],
      ['Sở Y tế', '2027-05-31'],
    ])
  })
  it('only spell the task out where they are things', () => {
    expect(read('1. Sở Y tế làm rõ 02 nội dung: (i) nguồn vốn; (ii) tiến độ.')).toHaveLength(1)
  })
})

describe('one notice, however it came down', () => {
  const clauses = `1. Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát phần mềm bệnh án; báo cáo trước ngày 15/5/2027.
2. Việc thay thế máy chủ do Công an tỉnh chủ trì, hoàn thành trong quý III/2027.`
  const wrapped = clauses.replace('phối hợp với ', 'phối hợp với\n').replace('do Công an', 'do\nCông an')

  it.each([
    ['no-break spaces', clauses.replaceAll('Sở ', 'Sở\u00a0')],
    ['lines of Windows', wrapped.replaceAll('\n', '\r\n')],
    ['letters taken apart', clauses.normalize('NFD')],
    ['lines broken by a page', wrapped],
    ['marks of white space without width', clauses.replaceAll('. ', '.\u200b ')],
  ])('%s', (_, text) => expect(told(text)).toEqual(told(clauses)))
})
