import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'

const textOf = async (html: string | Uint8Array) => {
  const reading = await readDocument(Buffer.from(html))
  if (!reading.ok) throw new Error(JSON.stringify(reading.issue))
  expect(reading.kind).toBe('html')
  return reading.text
}

describe('a web page', () => {
  it('of a portal gives the document alone, a line a block', async () => {
    const page = `<!DOCTYPE html><html><head><title>Cổng</title><style>p{}</style></head><body>
      <header><h1>CỔNG THÔNG TIN</h1></header><nav><ul><li><a href="/">Trang chủ</a></li></ul></nav>
      <form action="/search"><input value="tìm"><button>Tìm</button></form>
      <div class="content"><h2>Thông báo   kết luận</h2>
        <p>Ngày 19&nbsp;tháng 6,<br>Chủ tịch <b>kết</b><i>&nbsp;luận</i>:</p>
        <ol><li>Sở A rà soát</li><li><p>Sở B:</p><ul><li>báo cáo</li><li>- trình</li></ul></li></ol>
        <p style="display: none">ẩn</p><script>alert(1)</script></div>
      <footer>Bản quyền</footer></body></html>`
    expect(await textOf(page)).toBe(
      'Thông báo kết luận\nNgày 19 tháng 6,\nChủ tịch kết luận:\n1. Sở A rà soát\n2. Sở B:\n- báo cáo\n- trình',
    )
  })

  it('takes the one article, with its own header', async () => {
    const page =
      '<body><div>Tin khác</div><article><header><h1>Kết luận</h1></header><p>Giao Sở A rà soát toàn bộ dự án.</p></article></body>'
    expect(await textOf(page)).toBe('Kết luận\nGiao Sở A rà soát toàn bộ dự án.')
  })

  it('does not take an article that is only a teaser', async () => {
    const page = `<body><article>Tin khác</article><p>${'Giao Sở A rà soát. '.repeat(5)}</p></body>`
    expect(await textOf(page)).toContain('Giao Sở A')
  })

  it('keeps what ASP.NET wraps in one form', async () => {
    expect(await textOf('<body><form id="aspnetForm"><input><div><p>Giao Sở A</p></div></form></body>')).toBe(
      'Giao Sở A',
    )
  })

  it('labels lists as a browser does', async () => {
    const lists = [
      ['<ol type="a"><li>x<li>y</ol>', 'a) x\nb) y'],
      ['<ol type="I" start="3"><li>x<li>y</ol>', 'III. x\nIV. y'],
      ['<ol><li value="5">x<li>y</ol>', '5. x\n6. y'],
      ['<ol reversed><li>x<li>y</ol>', '2. x\n1. y'],
      ['<ol style="list-style-type: lower-roman"><li>x</ol>', 'i. x'],
      ['<ol><li>1. x</ol>', '1. x'],
    ]
    for (const [html = '', text] of lists) expect(await textOf(html)).toBe(text)
  })

  it('drops marks of footnotes and keeps squares', async () => {
    const page = '<p>theo Nghị quyết<sup><a href="#ftn1">1</a></sup> và<a href="#n2">[2]</a> 50 m<sup>2</sup></p>'
    expect(await textOf(page)).toBe('theo Nghị quyết và 50 m2')
  })

  it('reads header tables cell after cell and tables of facts row by row', async () => {
    const page =
      '<table><tr><td>UBND TỈNH A<br>VĂN PHÒNG</td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p></td></tr></table><table><thead><tr><th>TT</th><th>Việc</th></tr></thead><tr><td>1</td><td>Rà soát</td></tr></table>'
    expect(await textOf(page)).toBe(
      'UBND TỈNH A\nVĂN PHÒNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nTT | Việc\n1 | Rà soát',
    )
  })

  it('of an old portal, laid out in a table, keeps its lines', async () => {
    const tasks = Array.from({ length: 15 }, (_, i) => `<p>${i + 1}. Giao Sở A</p>`).join('')
    const text = await textOf(`<table><tr><td><ul><li>Menu</ul></td><td>${tasks}</td></tr></table>`)
    expect(text.split('\n')).toContain('15. Giao Sở A')
  })

  it('that nests without end is read or refused in time', async () => {
    const reading = await readDocument(Buffer.from(`<p>${'<sup>'.repeat(400)}1${'</sup>'.repeat(400)} Giao Sở A</p>`))
    expect(reading).toMatchObject({ ok: true, text: '1 Giao Sở A' })
    expect(await readDocument(Buffer.from(`<html>${'<div>'.repeat(100_000)}x`))).toMatchObject({ ok: false })
  })

  it('is told from XML though it begins like it, whatever its encoding', async () => {
    const page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Xin chào</p></body></html>'
    expect(await textOf(page)).toBe('Xin chào')
    expect(await textOf(Buffer.from(`\ufeff${page}`, 'utf16le'))).toBe('Xin chào')
  })
})

describe('an XML file', () => {
  const textOfXml = async (xml: string) => {
    const reading = await readDocument(Buffer.from(xml))
    return reading.ok ? [reading.kind, reading.text] : reading.issue
  }

  it('gives the text of its elements in order', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?><!-- x --><vb so="70"><so>70/TB-UBND</so><nd><![CDATA[Giao <Sở A>]]> &amp; S&#7903; B</nd><ngay/></vb>'
    expect(await textOfXml(xml)).toEqual(['xml', '70/TB-UBND\nGiao <Sở A>\n& Sở B'])
  })

  it('is not what merely begins with a bracket', async () => {
    expect(await textOfXml('<Sở A> báo cáo trước ngày 15/4')).toEqual(['txt', '<Sở A> báo cáo trước ngày 15/4'])
  })
})
