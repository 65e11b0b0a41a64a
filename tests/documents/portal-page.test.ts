import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'

const textOf = async (html: string) => {
  const reading = await readDocument(Buffer.from(html))
  if (!reading.ok) throw new Error(JSON.stringify(reading.issue))
  return reading.text
}
const ORDERS = [
  'Ngày 18/6/2026, Chủ tịch UBND tỉnh kết luận như sau:',
  '1. Giao Sở Khoa học và Công nghệ chủ trì rà soát hạ tầng số, báo cáo trước ngày 15/7/2026.',
  '2. Giao Sở Tài chính bố trí kinh phí trong tháng 8/2026.',
]
const PROSE = ORDERS.map((line) => `<p>${line}</p>`).join('')
const links = (...words: string[]) => `<ul>${words.map((word) => `<li><a href="/x">${word}</a></li>`).join('')}</ul>`
const NEWS = links(
  'Giao Sở Y tế chủ trì kiểm tra an toàn thực phẩm',
  'Yêu cầu Công an tỉnh xử lý xe quá tải',
  'Đề nghị Sở Nội vụ báo cáo trước ngày 30/6/2026',
)

describe('a page of a portal', () => {
  it('is its article: menus, shares, other news, tags, comments and the footer are cut away', async () => {
    const page = `<body><div class="main-menu">${links('Trang chủ', 'Giới thiệu', 'Tin tức')}</div>
      <div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/b">Chỉ đạo</a></div>
      <div class="content-detail"><h1>Kết luận về chuyển đổi số</h1>
      <div class="social-share"><a>Facebook</a> <a>Zalo</a> Cỡ chữ</div>${PROSE}
      <div class="tags">Từ khóa: <a>kết luận</a></div></div>
      <div class="tin-khac"><h3>Tin khác</h3>${NEWS}</div>
      <div id="comments"><h3>Bình luận</h3><div>Ông C: Đề nghị Sở Xây dựng sửa đường ngay</div></div>
      <div class="site-footer">Đề nghị ghi rõ nguồn khi phát lại thông tin.</div></body>`
    expect(await textOf(page)).toBe(['Kết luận về chuyển đổi số', ...ORDERS].join('\n'))
  })

  it('loses a list of other news that nobody named', async () => {
    const text = await textOf(`<body><div>${PROSE}</div><div class="x1">${NEWS}</div></body>`)
    expect(text).toBe(ORDERS.join('\n'))
  })

  it('keeps paragraphs with links in them, and a short list of attachments', async () => {
    const cited = '<p>Thực hiện <a>Nghị quyết 57</a> và <a>Kế hoạch 02</a>, giao <a>Sở Y tế</a> rà soát.</p>'
    const attached = '<div>Tệp đính kèm: <a>70-TB.pdf</a></div>'
    const text = await textOf(`<body>${PROSE}${cited}${attached}</body>`)
    expect(text).toContain('Thực hiện Nghị quyết 57 và Kế hoạch 02, giao Sở Y tế rà soát.')
    expect(text).toContain('Tệp đính kèm: 70-TB.pdf')
  })

  it('keeps the page itself, whatever its maker called it', async () => {
    expect(await textOf(`<body><div class="menu banner">${PROSE}</div></body>`)).toBe(ORDERS.join('\n'))
  })

  it('takes the longest of several articles, the others are teasers', async () => {
    const teaser = '<article><h2>Giao Sở Y tế kiểm tra</h2></article>'
    expect(await textOf(`<body>${teaser}<article>${PROSE}</article>${teaser}</body>`)).toBe(ORDERS.join('\n'))
  })

  it('laid out in tables within tables keeps its lines, and an inner table of facts its rows', async () => {
    const inner = '<table><tr><td>TT</td><td>Nhiệm vụ</td></tr><tr><td>1</td><td>Rà soát</td></tr></table>'
    const page = `<table><tr><td>${links('Trang chủ', 'Tin tức', 'Văn bản')}</td><td><table><tr><td>${PROSE}${inner}</td></tr></table></td></tr></table>`
    const lines = (await textOf(page)).split('\n').filter(Boolean)
    expect(lines).toEqual([...ORDERS, 'TT | Nhiệm vụ', '1 | Rà soát'])
  })
})

describe('a page that Word wrote', () => {
  const item = (label: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}</p>`

  it('keeps the numbers of its lists', async () => {
    const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>${item('1.', 'Giao Sở A rà soát<o:p></o:p>')}${item('a)', 'báo cáo')}${item('đ)', 'trình')}</body></html>`
    expect(await textOf(page)).toBe('1. Giao Sở A rà soát\na) báo cáo\nđ) trình')
  })

  it('drops what was deleted, hidden, and what stands in headers, footers and notes', async () => {
    const page = `<html><body><p>Giao <del>Sở A</del><ins>Sở B</ins> rà soát<span style='mso-hide:all'> ẩn</span></p>
      <!--[if supportFields]><p>MERGEFIELD</p><![endif]-->
      <div style='mso-element:footer'><p>2</p></div><div style='mso-element:footnote-list'><p>[1] Chú thích</p></div></body></html>`
    expect(await textOf(page)).toBe('Giao Sở B rà soát')
  })
})
