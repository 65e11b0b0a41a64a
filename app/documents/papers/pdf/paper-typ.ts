/**
 * The form of a paper for Typst. What the paper says comes as a JSON value (`sys.inputs.paper`) and is set as text: no
 * letter of it is ever read as markup.
 */
export const PAPER_TYP = `
#let paper = json(bytes(sys.inputs.paper))
#let layout = paper.layout
#let size = layout.size
#let pt(n) = n * 1pt
#let mm(n) = n * 1mm
#let width = layout.page.width - layout.margin.left - layout.margin.right
// Ascender, descender and line gap of the Times metrics: a single line is 1.149 em high.
#let leading = (layout.lineHeight * 1.149 - 1.107) * pt(size.body)
#let gap = leading + pt(layout.gap)
#let indent = (amount: mm(layout.indent), all: true)

#set document(
  title: paper.title,
  author: paper.author,
  date: if paper.date == none { none } else { datetime(year: paper.date.at(0), month: paper.date.at(1), day: paper.date.at(2)) },
)
#set page(
  width: mm(layout.page.width),
  height: mm(layout.page.height),
  margin: (
    top: mm(layout.margin.top), bottom: mm(layout.margin.bottom),
    left: mm(layout.margin.left), right: mm(layout.margin.right),
  ),
  header-ascent: 0pt,
  header: context {
    let page = counter(page).get().first()
    if page > 1 {
      set text(size: pt(size.pageNumber))
      block(height: mm(layout.margin.top - layout.headerTop), width: 100%, align(center + top, str(page)))
    }
  },
)
#set text(font: paper.font, size: pt(size.body), lang: "vi", fallback: false, hyphenate: false,
  top-edge: 0.891em, bottom-edge: -0.216em)
#set par(leading: 0.042em, spacing: 0.042em, justify: false)

#let said(words, points, weight: "regular", style: "normal") = text(size: pt(points), weight: weight, style: style, words)
#let bold(words, points) = said(words, points, weight: "bold")
#let stroke = 0.6pt + black
#let rule-under(content, share, space) = context {
  let long = calc.min(measure(content).width, space)
  v(3pt, weak: true)
  line(length: long * share, stroke: stroke)
}
#let titled(depth, content) = {
  show heading: it => block(above: 0pt, below: 0.042em, width: 100%, align(center, it.body))
  heading(level: depth, content)
}

#let issuer-box(space) = align(center, {
  for line in paper.parent { par(said(line, size.parent)) }
  for line in paper.issuer { par(bold(line, size.issuer)) }
  rule-under(bold(paper.issuer.last(), size.issuer), layout.ruleShare, space)
})
#let nation-box(space) = align(center, {
  par(bold(paper.nation, size.nation))
  par(bold(paper.motto, size.motto))
  rule-under(bold(paper.motto, size.motto), 1, space)
})
#let number-box = align(center, {
  if paper.number != none { par(said(paper.number, size.number)) }
  if paper.typeName == none { v(pt(layout.gap), weak: true); par(said(paper.subject, size.letterSubject)) }
  if paper.urgency != none {
    v(10pt, weak: true)
    box(stroke: 1pt, inset: (x: 8pt, y: 4pt), bold(paper.urgency, size.urgency))
  }
})
#let date-box = align(center, said(paper.placeDate, size.date, style: "italic"))

#let left = mm(width * layout.head.left)
#let right = mm(width * layout.head.right)
#grid(
  columns: (left, right),
  row-gutter: 6pt,
  issuer-box(left), nation-box(right), number-box, date-box,
)

#if paper.typeName != none {
  v(pt(layout.titleGap), weak: true)
  titled(1, bold(paper.typeName, size.typeName))
  align(center, { par(bold(paper.subject, size.subject)); rule-under(bold(paper.subject, size.subject), layout.ruleShare, mm(width)) })
}

#if paper.addressees.len() == 1 {
  v(pt(layout.addresseeGap), weak: true)
  align(center, par(said("Kính gửi: " + paper.addressees.first(), size.body)))
} else if paper.addressees.len() > 1 {
  v(pt(layout.addresseeGap), weak: true)
  pad(left: 25mm, par(said("Kính gửi:", size.body)))
  pad(left: 45mm, { for line in paper.addressees { par(hanging-indent: 4mm, said(line, size.body)) } })
}
#v(8pt, weak: true)

#let body-par(content) = par(justify: true, leading: leading, spacing: gap, first-line-indent: indent, content)
#let body-heading(depth, words) = {
  show heading: it => block(above: gap, below: leading + pt(layout.tableGap), width: 100%, sticky: true, body-par(bold(it.body, size.body)))
  heading(level: depth, words)
}
#let sides = (start: std.left, end: std.right, centre: center)
#let body-table(table) = {
  let cell(words, side, weight: "regular") = align(sides.at(side), said(words, size.table, weight: weight))
  if table.unit != none { align(std.right, said(table.unit, size.table, style: "italic")); v(3pt, weak: true) }
  std.table(
    columns: table.columns.map(column => column.share * 1fr),
    stroke: 0.5pt, inset: (x: 4pt, y: pt(layout.cellGap)),
    std.table.header(repeat: true, ..table.columns.map(column => cell(column.head, "centre", weight: "bold"))),
    ..table.rows.map(row => row.enumerate().map(((at, words)) => cell(words, table.columns.at(at).align))).flatten(),
    ..if table.foot == none { () } else {
      table.foot.enumerate().map(((at, words)) => cell(words, table.columns.at(at).align, weight: "bold"))
    },
  )
}
#let opinion(caption, lines) = block(width: 100%, stroke: 0.5pt, inset: (x: 5pt, y: 4pt), breakable: false, above: gap, {
  par(bold(caption, size.body))
  for _ in range(lines) { v(mm(layout.opinionLine)); line(length: 100%, stroke: (thickness: 0.5pt, dash: "dotted")) }
  v(4pt)
})
#let blocks(list) = {
  set par(leading: leading, spacing: gap)
  for (at, part) in list.enumerate() {
    if part.kind == "paragraph" {
      let emphasis = part.at("emphasis", default: none)
      let words = body-par(said(part.text, size.body,
        weight: if emphasis == "bold" { "bold" } else { "regular" },
        style: if emphasis == "italic" { "italic" } else { "normal" }))
      // The last words go with the signature: it never stands on a page alone.
      if at == list.len() - 1 { block(above: gap, sticky: true, width: 100%, words) } else { words }
    } else if part.kind == "heading" { body-heading(part.depth, part.text) }
    else if part.kind == "table" { block(above: leading + pt(layout.tableGap), below: gap, width: 100%, body-table(part.table)) }
    else { opinion(part.caption, part.lines) }
  }
}

#{
  set par(leading: leading, spacing: gap)
  for line in paper.bases { body-par(said(line, size.body, style: "italic")) }
}
#blocks(paper.body)

#v(pt(layout.footGap), weak: true)
#block(breakable: false, width: 100%, grid(
  columns: (mm(width * layout.foot.left), mm(width * layout.foot.right)),
  if paper.opinion != none { opinion(paper.opinion.caption, paper.opinion.lines) }
  else if paper.recipients.len() > 0 {
    par(said("Nơi nhận:", size.recipientsWord, weight: "bold", style: "italic"))
    for line in paper.recipients { par(said(line, size.recipients)) }
  },
  align(center, {
    for line in paper.signature { par(bold(line, size.signature)) }
    v(layout.signatureRoom * pt(size.signature) * 1.149)
    if paper.name != none { par(bold(paper.name, size.signature)) }
  }),
))

#for appendix in paper.appendices {
  counter(page).update(0)
  pagebreak()
  titled(1, bold(appendix.label, size.appendix))
  align(center, {
    par(bold(appendix.title, size.appendix))
    par(said(appendix.reference, size.appendix, style: "italic"))
  })
  v(8pt, weak: true)
  blocks(appendix.blocks)
}
`
