import type { DocumentIssueCode, DocumentKind, ForeignKind } from '~/documents/document-reading'

type Context = Record<string, string | number>

const KINDS: Record<DocumentKind | 'envelope', string> = {
  txt: 'tệp văn bản thuần (TXT)',
  html: 'trang web (HTML)',
  docx: 'tệp Word (DOCX)',
  pdf: 'tệp PDF',
  envelope: 'thư điện tử, thông điệp edXML hoặc tệp nén',
  xml: 'tệp XML',
}
const FOREIGN: Record<ForeignKind, string> = {
  image: 'tệp ảnh',
  rtf: 'tệp RTF',
  spreadsheet: 'bảng tính',
  presentation: 'tệp trình chiếu',
  archive: 'tệp nén',
  mail: 'thư điện tử',
  binary: 'tệp nhị phân không rõ loại',
}
const BOMBS: Record<string, (limit: number) => string> = {
  entries: (limit) => `có hơn ${limit} mục bên trong`,
  unpacked: (limit) => `khi mở ra lớn hơn ${megabytes(limit)}`,
  ratio: (limit) => `có phần được nén hơn ${limit} lần`,
  'false-size': () => 'khai sai dung lượng của phần bên trong',
}
const megabytes = (bytes: number | string) =>
  `${Math.round((Number(bytes) / 1024 / 1024) * 10) / 10} MB`.replace('.', ',')
const seconds = (time: number | string) => `${Math.round(Number(time) / 1000)} giây`
const kindOf = (kind: number | string) => KINDS[kind as keyof typeof KINDS] ?? 'tệp'

/** Files that people hand in: what they are, and why one was not read. */
export const documents = {
  kinds: KINDS,
  accepted: (limit: number) => `Nhận tệp DOCX, PDF, TXT, HTML, XML; mỗi tệp tối đa ${megabytes(limit)}.`,
  scannedPages: (pages: string, count: number) =>
    count === 1
      ? `Trang ${pages} là ảnh hoặc trang trắng, không có chữ để đọc; nội dung trang này không có trong kết quả.`
      : `Các trang ${pages} là ảnh hoặc trang trắng, không có chữ để đọc; nội dung các trang này không có trong kết quả.`,
  issues: {
    empty: () => 'Tệp không có nội dung chữ nào.',
    'too-large': ({ size = 0, limit = 0 }) =>
      `Tệp có dung lượng ${megabytes(size)}, vượt mức tối đa ${megabytes(limit)}. Đề nghị tách tệp hoặc bỏ bớt ảnh.`,
    'unknown-kind': ({ found = 'binary' }) =>
      `Đây là ${FOREIGN[found as ForeignKind] ?? FOREIGN.binary}, chưa đọc được. Đề nghị gửi tệp DOCX, PDF, TXT, HTML hoặc XML.`,
    'unknown-encoding': () => 'Không xác định được bảng mã của văn bản. Đề nghị lưu lại theo bảng mã UTF-8 (Unicode).',
    'zip-bomb': ({ measure = '', limit = 0 }) =>
      `Tệp bị từ chối để bảo đảm an toàn: ${BOMBS[measure]?.(Number(limit)) ?? 'nội dung nén không bình thường'}.`,
    'encrypted-pdf': () => 'Tệp PDF đặt mật khẩu mở. Đề nghị gửi bản không đặt mật khẩu.',
    'encrypted-office': () => 'Tệp Word đặt mật khẩu mở. Đề nghị gửi bản không đặt mật khẩu.',
    'encrypted-archive': () => 'Tệp nén đặt mật khẩu. Đề nghị giải nén rồi gửi từng tệp.',
    'broken-attachment': ({ name = '' }) =>
      `Tệp đính kèm «${name}» bị hỏng (nội dung mã hóa Base64 hoặc nén không đúng). Đề nghị lấy lại thông điệp hoặc gửi riêng tệp văn bản.`,
    'nothing-readable': ({ files = 0 }) =>
      Number(files) === 0
        ? 'Bên trong không có tệp nào và cũng không có nội dung chữ. Đề nghị gửi tệp văn bản.'
        : `Bên trong có ${files} tệp nhưng không tệp nào đọc được. Đề nghị gửi riêng tệp văn bản (DOCX, PDF).`,
    'pdf-without-text': ({ pages = 0 }) =>
      `Tệp PDF gồm ${pages} trang chỉ có ảnh quét, không có lớp chữ. Đề nghị gửi bản PDF xuất từ Word, hoặc bản đã nhận dạng chữ (OCR).`,
    'too-many-pages': ({ pages = 0, limit = 0 }) =>
      `Tệp có ${pages} trang, vượt mức tối đa ${limit} trang. Đề nghị tách phần phụ lục.`,
    broken: ({ kind = '' }) =>
      `Không đọc được ${kindOf(kind)}: tệp bị hỏng hoặc sai cấu trúc. Đề nghị lưu lại rồi gửi lại.`,
    'old-doc-format': () =>
      'Tệp Word định dạng cũ (.doc). Mở bằng Word hoặc LibreOffice, chọn «Lưu dưới dạng» DOCX rồi gửi lại.',
    'xml-doctype': () => 'Tệp XML có khai báo DOCTYPE, bị từ chối để bảo đảm an toàn. Đề nghị bỏ khai báo này.',
    'too-slow': ({ limit = 0 }) =>
      `Quá ${seconds(limit)} vẫn chưa đọc xong tệp nên hệ thống đã dừng. Đề nghị tách tệp.`,
    'too-much-memory': ({ limit = 0 }) =>
      `Đọc tệp cần hơn ${megabytes(limit)} bộ nhớ nên hệ thống đã dừng. Đề nghị tách tệp.`,
  } as Record<DocumentIssueCode, (context: Context) => string>,
}
