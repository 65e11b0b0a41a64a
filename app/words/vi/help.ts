import type { LookStage } from '~/domain/notices/second-look'

/** Short help on the reading of notices, a page for each rule of the reader, and the second look at one reading. */
export const help = {
  title: 'Trợ giúp',
  lead: 'Cách đưa văn bản vào, xem lại nhanh, và hiểu vì sao máy đọc như vậy.',
  parts: [
    {
      id: 'doors',
      title: 'Đưa văn bản vào',
      paragraphs: [
        'Thả tệp vào trang «Đưa văn bản vào», hoặc dán nội dung. Loại tệp được nhận biết theo nội dung, không theo tên; trang đó ghi những loại nhận được và giới hạn kích thước.',
        'Tệp gốc được lưu nguyên vẹn. Chưa có gì có hiệu lực trước khi có người xác nhận.',
      ],
    },
    {
      id: 'review',
      title: 'Xem lại một văn bản',
      paragraphs: [
        'Mỗi ý kiến có mức chắc chắn của máy đọc và lý do. Phím n và p đi qua những ý kiến cần xem lại; phím u chỉ hiện những ý kiến đó.',
        'Xem xong và thấy đúng thì bấm «Đã xem, đúng». Cảnh báo được kết thúc bằng cách sửa, hoặc bằng một lý do; lý do đi cùng văn bản và xem lại được.',
      ],
    },
    {
      id: 'learning',
      title: 'Dạy máy đọc',
      paragraphs: [
        'Khi bạn cho biết một tên in trong văn bản là cơ quan nào, hoặc gắn ý kiến với một dự án, hộp xác nhận đề nghị ghi nhớ. Chỉ những dòng bạn đánh dấu mới được ghi nhớ.',
        'Lần sau tên đó được nhận ra, kèm tên người đã ghi nhớ và ngày. Hai người ghi nhớ khác nhau thì cả hai được đưa ra để chọn.',
      ],
    },
    {
      id: 'why',
      title: 'Vì sao máy đọc như vậy',
      paragraphs: [
        'Mục «Vì sao?» trên mỗi ý kiến cho biết từng phần được tìm thấy theo quy tắc nào. «Đọc từng bước» cho xem cả quá trình: dòng, đoạn, mục, câu giữ lại hay bỏ qua, rồi ý kiến.',
        'Mỗi quy tắc có một trang riêng với ví dụ được máy đọc ngay khi mở trang.',
      ],
    },
  ],
  toRules: 'Xem tất cả quy tắc đọc',
  toRemembered: 'Xem những gì đã được ghi nhớ',
  reviewKeys: 'Trợ giúp khi xem lại',
  rules: 'Quy tắc đọc',
  rulesLead: (count: string) => `${count} quy tắc, xếp theo thứ tự máy đọc. Mỗi quy tắc có một ví dụ.`,
  searchRules: 'Tìm quy tắc, không cần dấu',
  noRule: 'Không có quy tắc nào khớp',
  groups: {
    header: 'Phần đầu và phần cuối văn bản',
    line: 'Dòng thuộc phần nào',
    join: 'Nối các dòng',
    clause: 'Cách đánh số',
    use: 'Mục được dùng làm gì',
    kept: 'Câu trở thành ý kiến',
    split: 'Tách một câu thành nhiều ý kiến',
    dropped: 'Câu không phải ý kiến',
    lead: 'Đơn vị chủ trì',
    coordinating: 'Đơn vị phối hợp',
    deadline: 'Thời hạn',
    order: 'Loại ý kiến',
    condition: 'Điều kiện',
  },
  example: 'Ví dụ',
  exampleHint: 'Chỗ được đánh dấu là nơi quy tắc này áp dụng, do máy đọc tìm ra khi mở trang.',
  outcome: 'Kết quả đọc',
  noDirective: 'Không có ý kiến nào được rút ra từ ví dụ này.',
  otherRules: 'Quy tắc khác áp dụng trong ví dụ',
  nearRules: 'Quy tắc cùng nhóm',
  stableName: (rule: string) => `Tên cố định của quy tắc: ${rule}`,

  secondLook: 'Đọc từng bước',
  secondLookHere: 'Xem máy đọc chỗ này từng bước',
  secondLookLead:
    'Văn bản được đọc lại ngay bây giờ theo các quy tắc hiện nay; những gì đã sửa hay xác nhận không đổi. Mỗi quy tắc dẫn đến trang giải thích.',
  backToNotice: 'Về văn bản',
  stagesLabel: 'Các bước đọc',
  stages: {
    lines: {
      title: 'Dòng',
      explanation: 'Từng dòng in và phần của văn bản mà dòng đó thuộc về.',
    },
    blocks: {
      title: 'Đoạn',
      explanation: 'Các dòng được nối lại thành đoạn, khoản, điểm, gạch đầu dòng; kèm lý do nối.',
    },
    clauses: {
      title: 'Mục',
      explanation: 'Vị trí của mỗi đoạn trong bố cục và đoạn đó được dùng làm gì.',
    },
    candidates: {
      title: 'Câu',
      explanation: 'Mỗi câu được cân nhắc: giữ lại thành ý kiến, hay bỏ qua và vì sao.',
    },
    directives: {
      title: 'Ý kiến',
      explanation: 'Từng ý kiến với đơn vị, thời hạn, loại; mỗi phần kèm quy tắc đã tìm ra nó.',
    },
  } as Record<LookStage, { title: string; explanation: string }>,
  kept: 'Giữ lại',
  dropped: 'Bỏ qua',
  plainBlock: 'Đoạn không đánh số',
  nothingHere: 'Bước này không có gì',
}
