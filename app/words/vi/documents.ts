import type { DocumentIssueCode, DocumentKind, ForeignKind } from '~/documents/document-reading'

type Context = Record<string, string | number>

const KINDS: Record<DocumentKind | 'envelope', string> = {
  txt: 'tệp văn bản thuần (TXT)',
  html: 'trang web (HTML)',
  docx: 'tệp Word (DOCX)',
  pdf: 'tệp PDF',
  envelope: 'thư điện tử, thông điệp edXML hoặc tệp nén',
  xml: 'tệp XML',
  jpeg: 'ảnh JPG',
  png: 'ảnh PNG',
  webp: 'ảnh WebP',
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
const megapixels = (pixels: number | string) => Math.round(Number(pixels) / 1_000_000)
const seconds = (time: number | string) => `${Math.round(Number(time) / 1000)} giây`
const kindOf = (kind: number | string) => KINDS[kind as keyof typeof KINDS] ?? 'tệp'

/** Files that people hand in: what they are, and why one was not read. */
export const documents = {
  kinds: KINDS,
  accepted: (limit: number) =>
    `Nhận tệp DOCX, PDF (cả bản quét), ảnh chụp JPG, PNG, WebP, TXT, HTML, thông điệp edXML, thư điện tử (EML) và tệp ZIP có văn bản bên trong; mỗi tệp tối đa ${megabytes(limit)}.`,
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
    'pdf-without-text': ({ pages = 0 }) => `Tệp PDF gồm ${pages} trang chỉ có ảnh quét, không có lớp chữ.`,
    'too-many-pages': ({ pages = 0, limit = 0 }) =>
      `Tệp có ${pages} trang, vượt mức tối đa ${limit} trang. Đề nghị tách phần phụ lục.`,
    broken: ({ kind = '' }) =>
      `Không đọc được ${kindOf(kind)}: tệp bị hỏng hoặc sai cấu trúc. Đề nghị lưu lại rồi gửi lại.`,
    'old-doc-format': () =>
      'Tệp Word định dạng cũ (.doc). Mở bằng Word hoặc LibreOffice, chọn «Lưu dưới dạng» DOCX rồi gửi lại.',
    'xml-doctype': () => 'Tệp XML có khai báo DOCTYPE, bị từ chối để bảo đảm an toàn. Đề nghị bỏ khai báo này.',
    'too-slow': ({ limit = 0 }) =>
      `Quá ${seconds(limit)} vẫn chưa đọc xong tệp nên hệ thống đã dừng. Đề nghị tách tệp.`,
    'too-many-pixels': ({ width = 0, height = 0, limit = 0 }) =>
      `Ảnh có ${width} × ${height} điểm, vượt mức tối đa ${megapixels(limit)} triệu điểm. Đề nghị quét lại ở 200–300 dpi.`,
    'too-many-scanned-pages': ({ pages = 0, limit = 0 }) =>
      `Tệp có ${pages} trang ảnh cần nhận dạng, vượt mức tối đa ${limit} trang. Đề nghị tách phần phụ lục.`,
    'no-words': ({ pages = 0 }) =>
      `Không nhận ra chữ nào trên ${pages} trang. Đề nghị quét lại rõ hơn, đúng chiều, ở 200–300 dpi.`,
    'page-too-slow': ({ page = 0, limit = 0 }) =>
      `Trang ${page} sau ${seconds(limit)} vẫn chưa nhận dạng xong nên hệ thống đã dừng. Đề nghị quét lại trang này.`,
    stopped: () => 'Việc nhận dạng đã được dừng.',
    'too-much-memory': ({ limit = 0 }) =>
      `Đọc tệp cần hơn ${megabytes(limit)} bộ nhớ nên hệ thống đã dừng. Đề nghị tách tệp.`,
  } as Record<DocumentIssueCode, (context: Context) => string>,
}
