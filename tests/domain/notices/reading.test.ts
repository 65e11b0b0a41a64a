import { describe, expect, it } from 'vitest'
import { readNotice } from '~/domain/notices/reading/read-notice'

/** A conclusion notice in our own words around the clauses under test. */
const notice = (clauses: string): string => `UBND TỈNH BÌNH AN
VĂN PHÒNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 27/TB-VP

Bình An, ngày 04 tháng 5 năm 2027

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Trần Văn Hiền tại cuộc họp về hạ tầng số

Ngày 02 tháng 5 năm 2027, Phó Chủ tịch UBND tỉnh Trần Văn Hiền đã chủ trì cuộc họp về hạ tầng số. Phó Chủ tịch UBND tỉnh kết luận như sau:

${clauses}

Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.

Nơi nhận:
- Chủ tịch, các PCT UBND tỉnh;
- Các sở, ban, ngành;
- Lưu: VT, KGVX.

KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Lê Thị Thu`

const read = (clauses: string) => readNotice(notice(clauses)).directives
const one = (clause: string) => {
  const [directive] = read(clause)
  if (!directive) throw new Error(`nothing read out of «${clause}»`)
  return directive
}

describe('the head of a notice', () => {
  const reading = readNotice(notice('1. Giao Sở Y tế rà soát hồ sơ bệnh án điện tử.'))

  it('gives number, symbol, issuer, place, date, kind, title', () => {
    expect(reading).toMatchObject({
      number: '27',
      symbol: 'TB-VP',
      numberSymbol: '27/TB-VP',
      issuer: 'UBND TỈNH BÌNH AN VĂN PHÒNG',
      place: 'Bình An',
      date: '2027-05-04',
      kind: 'thong-bao-ket-luan',
      title: 'Kết luận của Phó Chủ tịch UBND tỉnh Trần Văn Hiền tại cuộc họp về hạ tầng số',
    })
  })

  it('gives chair, day of the meeting, signatory and recipients', () => {
    expect(reading).toMatchObject({
      chair: 'Trần Văn Hiền',
      chairRole: 'Phó Chủ tịch UBND tỉnh',
      meetingDate: '2027-05-02',
      signatory: 'Lê Thị Thu',
      signatoryTitle: 'KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG',
      recipients: ['Chủ tịch, các PCT UBND tỉnh', 'Các sở, ban, ngành', 'Lưu: VT, KGVX'],
    })
  })

  it('takes the kind from the printed name, never from the symbol', () => {
    const text = notice('1. Sở Y tế báo cáo.').replace('27/TB-VP', '27/TB-CT')
    expect(readNotice(text).kind).toBe('thong-bao-ket-luan')
  })

  it('keeps the symbol of a draft whose number and day are blank', () => {
    const text = notice('1. Sở Y tế báo cáo.')
      .replace('27/TB-VP', '      /TB-VP')
      .replace('ngày 04 tháng', 'ngày     tháng')
    expect(readNotice(text)).toMatchObject({
      number: null,
      symbol: 'TB-VP',
      numberSymbol: null,
      date: null,
      datePartial: '2027-05',
    })
  })

  it('reads two columns run together on one line', () => {
    const text = `UBND TỈNH BÌNH AN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ      Độc lập - Tự do - Hạnh phúc
Số: 105/SYT-VP      Bình An, ngày 09 tháng 6 năm 2027
V/v rà soát tài khoản

Kính gửi: Các bệnh viện trong tỉnh.

Sở Y tế đề nghị các bệnh viện rà soát tài khoản người dùng, báo cáo trước ngày 20/6/2027.`
    expect(readNotice(text)).toMatchObject({
      number: '105',
      symbol: 'SYT-VP',
      issuer: 'UBND TỈNH BÌNH AN SỞ Y TẾ',
      place: 'Bình An',
      date: '2027-06-09',
      kind: 'cong-van',
      title: 'rà soát tài khoản',
    })
  })

  it('reads an invitation: the day of the meeting, tasks with an hour', () => {
    const text = notice(
      '1. Thời gian: 14 giờ 00, ngày 16/6/2027.\n2. Chuẩn bị:\n- Sở Y tế gửi tài liệu trước 10h00 ngày 15/6/2027.',
    )
    const reading = readNotice(text.replace('THÔNG BÁO\nKết luận của', 'GIẤY MỜI\nDự họp của'))
    expect(reading).toMatchObject({ kind: 'giay-moi', meetingDate: '2027-06-16' })
    expect(reading.directives).toMatchObject([{ lead: ['Sở Y tế'], deadline: { end: '2027-06-15', time: '10:00' } }])
  })

  it('never takes a cited document for the document itself', () => {
    const text = 'Kính gửi: Sở Y tế.\n\nThực hiện Công văn số 88/UBND-KT ngày 01/4/2027, giao Sở Y tế lập kế hoạch.'
    expect(readNotice(text)).toMatchObject({ number: null, symbol: null, kind: 'cong-van' })
  })
})

describe('who leads and who co-operates', () => {
  it.each([
    ['1. Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh xây dựng kho dữ liệu.', ['Sở Y tế'], ['Công an tỉnh']],
    ['1. Sở Nông nghiệp và Môi trường khẩn trương rà soát bản đồ.', ['Sở Nông nghiệp và Môi trường'], []],
    ['1. Về kho dữ liệu: yêu cầu Giám đốc Sở Tài chính cân đối kinh phí.', ['Sở Tài chính'], []],
    ['1. Trên cơ sở kết quả khảo sát, Sở Xây dựng lựa chọn phần mềm.', ['Sở Xây dựng'], []],
    ['1. Chủ tịch UBND các xã, phường niêm yết thủ tục.', ['UBND các xã, phường'], []],
    ['1. Vụ Kế hoạch, Tài chính thẩm định dự toán.', ['Vụ Kế hoạch, Tài chính'], []],
    [
      '1. Giao Sở Y tế, Sở Nội vụ và các đơn vị liên quan rà soát danh mục.',
      ['Sở Y tế', 'Sở Nội vụ', 'các đơn vị liên quan'],
      [],
    ],
    ['1. Giao Sở Y tế lập đề án, lấy ý kiến của Sở Tư pháp.', ['Sở Y tế'], ['Sở Tư pháp']],
    ['1. Để vận hành thông suốt, hiệu quả, thành phố Bình Hải cần kiện toàn bộ máy.', ['thành phố Bình Hải'], []],
    ['1. Riêng thiết bị quét, Sở Y tế tạm hoãn mua sắm.', ['Sở Y tế'], []],
    ['1. Giao đ/c Trưởng phòng Kế hoạch - Tài chính rà soát nguồn vốn.', ['Phòng Kế hoạch - Tài chính'], []],
    ['1. Thanh tra tỉnh thanh tra đột xuất dự án chậm.', ['Thanh tra tỉnh'], []],
    ['1. Giao Sở Y tế, trạm y tế xã, phường rà soát hồ sơ.', ['Sở Y tế', 'trạm y tế xã, phường'], []],
    ['1. Trưởng các thôn lập danh sách hộ nghèo.', ['các thôn'], []],
    ['1. Tư vấn giám sát xác nhận khối lượng.', ['Tư vấn giám sát'], []],
    [
      '1. Các tổ chức được cấp giấy phép thăm dò, khai thác cát có trách nhiệm cắm mốc.',
      ['Các tổ chức được cấp giấy phép thăm dò, khai thác cát'],
      [],
    ],
    [
      '1. Sở Y tế phối hợp với các cơ quan chức năng và chính quyền địa phương kiểm tra kho.',
      ['Sở Y tế'],
      ['các cơ quan chức năng', 'chính quyền địa phương'],
    ],
    ['1. Sở Y tế chủ trì, cùng Sở Nội vụ và các đơn vị liên quan, tổ chức khảo sát.', ['Sở Y tế'], []],
    [
      '1. Sở Y tế lập đề án; phối hợp Ban Quản lý các khu công nghiệp; các doanh nghiệp viễn thông rà soát hạ tầng.',
      ['Sở Y tế'],
      ['Ban Quản lý các khu công nghiệp', 'các doanh nghiệp viễn thông'],
    ],
    [
      '1. Ủy ban nhân dân các tỉnh: Đồng Nai, Tây Ninh rà soát quy hoạch.',
      ['Ủy ban nhân dân tỉnh Đồng Nai', 'Ủy ban nhân dân tỉnh Tây Ninh'],
      [],
    ],
    ['1. Giao Sở Y tế đôn đốc các chủ đầu tư phối hợp với chính quyền địa phương bàn giao mặt bằng.', ['Sở Y tế'], []],
  ])('%s', (clause, lead, coordinating) => {
    expect(one(clause)).toMatchObject({ lead, coordinating })
  })

  it.each([
    'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh',
    'Ban Giải phóng mặt bằng',
    'Báo và Phát thanh, Truyền hình tỉnh',
    'Các Ban Xây dựng Đảng',
    'Chủ đầu tư các dự án',
    'Liên danh nhà thầu',
    'Phòng Quản lý đầu tư',
    'Phòng Quản lý quy hoạch, xây dựng',
    'Tỉnh đoàn',
    'Tổ công tác triển khai Đề án 06 tỉnh',
    'Trung tâm Dịch vụ tổng hợp xã Bình Minh',
    'Trung tâm Giám sát, điều hành đô thị thông minh',
    'Trung tâm Xúc tiến đầu tư, thương mại và du lịch',
    'UBND các huyện, thị xã, thành phố',
    'Văn phòng Đăng ký đất đai tỉnh',
    'Văn phòng HĐND và UBND phường',
    'Viễn thông Bình An',
    'Viện Quy hoạch xây dựng',
    'UBND phường 1',
  ])('knows where a name ends: %s', (name) => {
    expect(one(`1. ${name} khẩn trương hoàn thiện hồ sơ dự án.`).lead).toEqual([name])
    expect(one(`1. Sở Y tế phối hợp với ${name} rà soát hồ sơ dự án.`).coordinating).toEqual([name])
    expect(one(`1. ${name}\n- Rà soát hồ sơ dự án.`).lead).toEqual([name])
  })

  it('takes a heading for a heading though a line may break after its last word', () => {
    const directives = read('1. Công an tỉnh\n- Tập trung bảo vệ hạ tầng viễn thông.\n- Rà soát camera giao thông.')
    expect(directives.map(({ section, lead }) => [section, lead])).toEqual([
      ['1-1', ['Công an tỉnh']],
      ['1-2', ['Công an tỉnh']],
    ])
  })

  it('never takes the one who gives the orders for the one who gets them', () => {
    const [first] = read('1. Chấm dứt hợp đồng thuê kho.\n2. Sở Y tế lập đề án.\n3. Sở Nội vụ lập danh sách.')
    expect(first).toMatchObject({ lead: [], decision: 'stop' })
  })

  it('leaves the choice of a unit to the one addressed', () => {
    const [first] = read('Đề nghị UBND các xã thực hiện các nội dung sau:\n- Giao một cơ quan đầu mối.\n- Lập đề án.')
    expect(first).toMatchObject({ lead: ['UBND các xã'] })
  })

  it('hands down what an opening says: with whom, by when', () => {
    const directives = read(`1. Giao Sở Y tế phối hợp với Sở Nội vụ, hoàn thành trong tháng 6/2027:
a) Xây dựng phương án sắp xếp kho.
b) Lập danh sách thiết bị.`)
    expect(directives).toHaveLength(2)
    for (const directive of directives) {
      expect(directive).toMatchObject({
        lead: ['Sở Y tế'],
        coordinating: ['Sở Nội vụ'],
        deadline: { type: 'by', end: '2027-06-30' },
      })
    }
  })

  it('reads unit and term printed behind the task on its own line', () => {
    const task = '1. Các nhiệm vụ sau:\n- Xây dựng kho dữ liệu'
    for (const clause of [
      `${task} (Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Công an tỉnh; thời gian hoàn thành: tháng 9/2027).`,
      `${task}. Đơn vị chủ trì: Sở Y tế. Đơn vị phối hợp: Công an tỉnh. Thời gian hoàn thành: tháng 9/2027.`,
    ]) {
      expect(read(clause)).toMatchObject([
        { lead: ['Sở Y tế'], coordinating: ['Công an tỉnh'], deadline: { end: '2027-09-30' } },
      ])
    }
  })

  it('gives each of several provinces its own name', () => {
    expect(one('1. Ủy ban nhân dân các tỉnh, thành phố: Lào Cai, Hải Phòng rà soát trụ sở dôi dư.').lead).toEqual([
      'Ủy ban nhân dân tỉnh Lào Cai',
      'Ủy ban nhân dân thành phố Hải Phòng',
    ])
  })

  it('takes the unit of the heading for its bullets', () => {
    const directives = read(
      '1. Sở Y tế\n- Rà soát hồ sơ.\n- Phối hợp với Sở Nội vụ lập danh sách.\n2. Sở Xây dựng\nĐôn đốc các chủ đầu tư.',
    )
    expect(directives.map(({ section, lead, role }) => [section, lead, role])).toEqual([
      ['1-1', ['Sở Y tế'], 'lead'],
      ['1-2', ['Sở Y tế'], 'coordinate'],
      ['2', ['Sở Xây dựng'], 'lead'],
    ])
  })

  it('reads unit and term printed after the task', () => {
    const directives = read(`1. Dữ liệu đất đai
a) Nhiệm vụ:
- Làm sạch dữ liệu thửa đất.
- Kết nối kho dữ liệu chung.
b) Cơ quan thực hiện:
- Đơn vị chủ trì: Sở Nông nghiệp và Môi trường.
- Đơn vị phối hợp: Công an tỉnh.
c) Thời gian thực hiện: Hoàn thành trong quý III/2027.`)
    expect(directives).toHaveLength(2)
    for (const directive of directives) {
      expect(directive).toMatchObject({
        lead: ['Sở Nông nghiệp và Môi trường'],
        coordinating: ['Công an tỉnh'],
        deadline: { type: 'by', start: '2027-07-01', end: '2027-09-30' },
      })
    }
  })

  it('hears a new order after the chair has agreed to something', () => {
    const directives = read('1. Chủ tịch UBND tỉnh đồng ý gia hạn hợp đồng; yêu cầu Sở Y tế đôn đốc nhà thầu.')
    expect(directives.map(({ lead, decision }) => [lead, decision])).toEqual([
      [[], 'approve'],
      [['Sở Y tế'], 'assign'],
    ])
  })

  it('keeps a decision apart from the unit named after it', () => {
    const directives = read('1. Thu hồi chủ trương lập kho thuốc; giao Sở Tài chính trả lời.\n2. Sở Y tế lập đề án.')
    expect(directives.map(({ lead, decision }) => [lead, decision])).toEqual([
      [[], 'stop'],
      [['Sở Tài chính'], 'assign'],
      [['Sở Y tế'], 'assign'],
    ])
  })

  it('takes the unit named only in the next sentence', () => {
    expect(read('1. Chấm dứt hợp đồng thuê kho. Sở Y tế chịu trách nhiệm thực hiện.')).toMatchObject([
      { lead: ['Sở Y tế'], decision: 'stop' },
    ])
  })

  it('marks the addressee of the whole document as a guess', () => {
    const text = notice('1. Giao Sở Y tế lập đề án.\n2. Các nội dung khác:\n- Xây dựng quy chế khai thác kho dữ liệu.')
    expect(readNotice(text).directives.at(-1)).toMatchObject({ lead: ['Sở Y tế'], leadInferred: true })
  })
})

describe('what is a directive', () => {
  it.each([
    '1. Ghi nhận, biểu dương Sở Y tế đã chủ động triển khai.',
    '1. Thời gian qua, Sở Y tế đã hoàn thành kho dữ liệu.',
    'I. ĐÁNH GIÁ CHUNG\n1. Sở Y tế triển khai tốt, Sở Nội vụ rà soát kịp thời.',
    'Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện.',
    'Giám đốc các Sở: Y tế, Nội vụ; Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.',
  ])('none in: %s', (clause) => {
    expect(read(clause)).toEqual([])
  })

  it.each([
    ['1. Gói thầu số 3: dừng triển khai.', 'stop'],
    ['Đối với việc thuê hạ tầng: thống nhất tiếp tục thuê.', 'continue-rent'],
  ])('an order behind the matter it is about: %s', (clause, decision) => {
    expect(read(clause)).toMatchObject([{ decision }])
  })

  it('is told by a long sentence although it closes with a formula of urging', () => {
    const directives = read(`Các cơ quan liên quan theo chức năng, nhiệm vụ được giao nghiên cứu kỹ kiến nghị của tỉnh
trong quá trình cung cấp dịch vụ công trực tuyến; xây dựng, sửa đổi, bổ sung hoặc hướng dẫn cơ chế, chính sách,
trình cấp có thẩm quyền ban hành hoặc ban hành theo thẩm quyền bảo đảm đúng tiến độ.`)
    expect(directives).toMatchObject([{ lead: ['Các cơ quan liên quan'] }])
  })

  it('is told although it mentions what has been issued before', () => {
    expect(read('1. Sở Y tế\n- Nghiêm túc thực hiện quy chế đã ban hành.')).toHaveLength(1)
  })

  it('keeps the sentences under the heading of a unit together', () => {
    expect(read('1. Sở Y tế\n\nTăng cường kiểm tra kho. Quan tâm tập huấn cán bộ.')).toHaveLength(1)
  })

  it('passes over an assessment numbered «I-»', () => {
    expect(read('I- Đánh giá chung\nSở Y tế triển khai tốt.\nII- Nhiệm vụ\n1- Sở Y tế lập đề án.')).toHaveLength(1)
  })

  it('splits off a decision that changes a state', () => {
    const directives = read('1. Sở Y tế rà soát các kho thuốc, đồng thời chấm dứt hợp đồng thuê kho tạm.')
    expect(directives.map(({ decision }) => decision)).toEqual(['review', 'stop'])
    const [, conditional] = read('1. Nhà thầu đẩy nhanh thi công; nếu quá hạn trên mà chưa xong thì thu hồi mặt bằng.')
    expect(conditional).toMatchObject({ decision: 'stop' })
  })

  it('splits where deadlines differ', () => {
    const directives = read('1. Giao Sở Y tế lập đề án trước ngày 15/6/2027, trình UBND tỉnh trong tháng 7/2027.')
    expect(directives.map(({ deadline }) => deadline.end)).toEqual(['2027-06-15', '2027-07-31'])
  })

  it('splits where units differ', () => {
    const directives = read('1. Sở Y tế rà soát kho thuốc; Sở Nội vụ đánh giá biên chế.')
    expect(directives.map(({ lead }) => lead)).toEqual([['Sở Y tế'], ['Sở Nội vụ']])
  })

  it('keeps a task and its report together', () => {
    const directives = read('1. Sở Y tế rà soát kho thuốc; báo cáo UBND tỉnh kết quả trước ngày 15/6/2027.')
    expect(directives).toHaveLength(1)
    expect(directives[0]?.deadline.end).toBe('2027-06-15')
  })

  it('shares a term stated once for all', () => {
    const directives = read(
      '1. Sở Y tế rà soát kho. Sở Nội vụ lập danh sách. Thời hạn hoàn thành: trước ngày 15/6/2027.',
    )
    expect(directives.map(({ deadline, sharedDeadline }) => [deadline.end, sharedDeadline])).toEqual([
      ['2027-06-15', true],
      ['2027-06-15', true],
    ])
  })

  it('reads the points of «Giao Sở X: (1) …; (2) …» one by one, not those that spell a task out', () => {
    expect(read('1. Giao Sở Y tế: (1) Rà soát kho thuốc; (2) Lập danh sách thiết bị.')).toHaveLength(2)
    expect(read('1. Giao Sở Y tế làm rõ các vướng mắc: (i) Nguồn thuốc; (ii) Giá thuốc.')).toHaveLength(1)
  })

  it('reads the rows of a table by its columns', () => {
    const text = `${notice('1. Giao Sở Y tế rà soát kho thuốc.')}

PHỤ LỤC

STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn
1 | Xây dựng kho dữ liệu dùng chung | Sở Khoa học và Công nghệ | Công an tỉnh | Tháng 9/2027
2 | Vận hành kho dữ liệu | Trung tâm Chuyển đổi số |  | Thường xuyên`
    expect(readNotice(text).directives.slice(1)).toMatchObject([
      {
        section: 'PL.1',
        lead: ['Sở Khoa học và Công nghệ'],
        coordinating: ['Công an tỉnh'],
        deadline: { end: '2027-09-30' },
      },
      { section: 'PL.2', lead: ['Trung tâm Chuyển đổi số'], coordinating: [], deadline: { period: 'continuous' } },
    ])
  })

  it('reads a table with bars at both ends of its rows', () => {
    const text = `${notice('1. Giao Sở Y tế rà soát kho thuốc.')}

PHỤ LỤC

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn hoàn thành |
|---|---|---|---|
| 1 | Xây dựng kho dữ liệu dùng chung | Sở Khoa học và Công nghệ | Tháng 9/2027 |`
    expect(readNotice(text).directives.slice(1)).toMatchObject([
      { section: 'PL.1', lead: ['Sở Khoa học và Công nghệ'], deadline: { end: '2027-09-30' } },
    ])
  })

  it('joins lines broken in mid-sentence and passes over footnote marks', () => {
    const [directive] = read(
      '1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội\nvụ[1] rà soát biên chế trước ngày 15\ntháng 6 năm 2027.',
    )
    expect(directive).toMatchObject({ coordinating: ['Sở Nội vụ'], deadline: { end: '2027-06-15' } })
  })
})

describe('the kind of order', () => {
  it.each([
    ['Sở Y tế tạm dừng gói thầu máy chủ.', 'pause'],
    ['Sở Y tế dừng hợp đồng bảo trì.', 'stop'],
    ['Sở Y tế tiếp tục thuê dịch vụ lưu trữ.', 'continue-rent'],
    ['Nhất trí chủ trương lập dự án kho dữ liệu.', 'approve'],
    ['Sở Tài chính bố trí kinh phí cho dự án.', 'fund'],
    ['Sở Y tế đẩy nhanh tiến độ dự án.', 'accelerate'],
    ['Sở Y tế đánh giá hai phần mềm đang dùng.', 'evaluate'],
    ['Sở Y tế rà soát danh mục thiết bị.', 'review'],
    ['Sở Y tế báo cáo UBND tỉnh tình hình triển khai.', 'report'],
    ['Sở Y tế xây dựng quy chế.', 'assign'],
    ['Sở Y tế lập hồ sơ trình UBND tỉnh phê duyệt.', 'assign'],
    ['Sở Y tế đôn đốc nhà thầu đẩy nhanh thi công.', 'assign'],
    ['Sở Tài chính tham mưu UBND tỉnh bố trí kinh phí.', 'fund'],
    ['Phòng Tài chính tham mưu Lãnh đạo Sở phân bổ kinh phí.', 'fund'],
    ['Thống nhất với đề xuất của Sở Y tế về thời gian thực hiện.', 'approve'],
    ['Sở Y tế thống nhất với Sở Nội vụ danh mục vị trí.', 'assign'],
    ['Sở Y tế tạm ngưng nâng cấp máy chủ.', 'pause'],
    ['Giám đốc Sở Tài chính trực tiếp chỉ đạo việc phân bổ vốn còn lại.', 'fund'],
    ['Cho phép Sở Y tế tiếp tục sử dụng phần mềm cũ.', 'approve'],
    ['Sở Tài chính tham mưu, đề xuất, báo cáo UBND tỉnh xem xét, bố trí kinh phí.', 'fund'],
    ['Sở Y tế đánh giá phần mềm, đề xuất phương án tiếp tục thuê hoặc đầu tư mới.', 'evaluate'],
    ['Sở Y tế lập phương án cho phần diện tích chưa triển khai.', 'assign'],
    ['Sở Y tế chưa triển khai gói thầu máy chủ.', 'pause'],
    ['Sở Y tế tổng hợp kết quả thực hiện, báo cáo UBND tỉnh.', 'report'],
    ['Sở Y tế trước ngày 15 hằng tháng báo cáo UBND tỉnh.', 'report'],
    ['Sở Y tế chỉ đạo phòng chuyên môn rà soát hồ sơ.', 'review'],
  ])('%s', (clause, decision) => {
    expect(one(`1. ${clause}`).decision).toBe(decision)
  })

  it('keeps the circumstances under which an order holds', () => {
    expect(one('1. Sở Y tế tạm dừng đấu thầu trong thời gian xem xét kết quả khảo sát.')).toMatchObject({
      decision: 'pause',
      condition: 'trong thời gian xem xét kết quả khảo sát',
    })
    const [main, aside] = read('1. Sở Y tế đẩy nhanh dự án (rà soát nếu có nội dung trùng lặp thì dừng lại).')
    expect(main).toMatchObject({ decision: 'accelerate' })
    expect(aside).toMatchObject({ decision: 'stop', condition: 'nếu có nội dung trùng lặp' })
  })
})

describe('warnings', () => {
  const codes = (text: string): string[] => readNotice(text).warnings.map(({ code }) => code)

  it('a step due before the one it follows', () => {
    expect(codes(notice('1. Giao Sở Y tế hoàn thành trong quý III, trình UBND tỉnh tháng 8/2027.'))).toEqual([
      'year-inferred',
      'contradicting-deadlines',
    ])
  })

  it('a deadline before the document', () => {
    expect(codes(notice('1. Giao Sở Y tế báo cáo trước ngày 01/5/2027.'))).toEqual(['deadline-before-document'])
  })

  it('the same work given to two units without a lead', () => {
    const text = notice(
      '1. Sở Y tế\n- Phối hợp với Sở Nội vụ đề xuất mô hình trung tâm dữ liệu.\n2. Sở Nội vụ\n- Phối hợp với Sở Y tế đề xuất mô hình trung tâm dữ liệu.',
    )
    expect(readNotice(text).warnings).toMatchObject([
      {
        code: 'mirrored-task',
        data: { units: 'Sở Y tế; Sở Nội vụ', section: '1-1', other: '2-1' },
        directives: [0, 1],
      },
    ])
  })

  it('a page older than the document on it', () => {
    expect(codes(`03/5/2027 08:15\n${notice('1. Giao Sở Y tế lập đề án.')}`)).toEqual(['dated-after-publication'])
  })

  it('nobody leads; nothing read; no header', () => {
    expect(codes(notice('I. NHIỆM VỤ\n1. Rà soát kho thuốc.\n2. Sở Y tế lập đề án.\n3. Sở Nội vụ lập đề án.'))).toEqual(
      ['nobody-leads'],
    )
    expect(codes('')).toEqual(['no-header', 'no-directives'])
  })
})
