import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx'
import type { Paper } from '~/domain/papers/paper'
import { halfPoints, twips } from './docx/measures'
import { paperBody } from './docx/paper-body'
import { appendixBlocks, paperFoot } from './docx/paper-foot'
import { paperHead } from './docx/paper-head'
import { sealedDocx } from './docx/sealed-docx.server'
import { layoutOf, PAPER_FONT, type PaperLayout } from './paper-layout'
import { paperTitle } from './paper-title'

/**
 * A paper as a Word file in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. The same paper gives the same bytes,
 * whenever and wherever it is written. Numbers of items are text, so that they are cited as they were written.
 * @returns the bytes of a DOCX with its fonts embedded
 */
export async function writePaperDocx(paper: Paper): Promise<Uint8Array> {
  const layout = layoutOf(paper.kind)
  const parts = [
    [...paperHead(paper, layout), ...paperBody(paper, layout), ...paperFoot(paper, layout)],
    ...paper.appendices.map((appendix) => appendixBlocks(appendix, layout)),
  ]
  const file = new Document({
    title: paperTitle(paper),
    creator: paper.issuer,
    lastModifiedBy: paper.issuer,
    styles: {
      default: {
        document: {
          run: { font: PAPER_FONT, size: halfPoints(layout.size.body), language: { value: 'vi-VN' } },
        },
      },
    },
    sections: parts.map((children) => section(children, layout)),
  })
  return sealedDocx(new Uint8Array(await Packer.toBuffer(file)), paper.date)
}

/** A4 upright; the number of the page in the middle of the upper margin, from page 2; each appendix counts from 1. */
function section(children: (Paragraph | Table)[], { margin, page, headerTop, size }: PaperLayout) {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], font: PAPER_FONT, size: halfPoints(size.pageNumber) })],
  })
  return {
    children,
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph('')] }) },
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: {
          top: twips(margin.top),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          right: twips(margin.right),
          header: twips(headerTop),
          footer: twips(headerTop),
        },
        pageNumbers: { start: 1 },
      },
    },
  }
}
