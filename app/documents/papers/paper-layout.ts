import type { PaperKind } from '~/domain/papers/paper'

/**
 * Measures of an administrative paper on A4, one choice out of what Nghị định 30/2020/NĐ-CP, Phụ lục I allows. Lengths in
 * millimetres, sizes in points. The sizes of Quốc hiệu, Tiêu ngữ and date move together: 13, 14, 14.
 */
const ORDINARY = {
  page: { width: 210, height: 297 },
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** From the upper edge to the page number, which stands in the middle of the upper margin. */
  headerTop: 10,
  /** Shares of the text's width that the issuer and the national heading take. */
  head: { left: 0.4, right: 0.6 },
  /** Shares that «Nơi nhận» and the signature take. */
  foot: { left: 0.5, right: 0.5 },
  /** First line of a paragraph: 1,27 cm. */
  indent: 12.7,
  /** Between paragraphs, in points. */
  gap: 6,
  /** Above the type name, in points. */
  titleGap: 18,
  /** Above «Kính gửi», in points. */
  addresseeGap: 12,
  /** Above the foot, in points. */
  footGap: 14,
  /** Above a table, in points. */
  tableGap: 6,
  /** Above and below what stands in a table's cell, in points. */
  cellGap: 2,
  /** Lines of the body: single to 1,5. */
  lineHeight: 1.15,
  size: {
    nation: 13,
    motto: 14,
    parent: 13,
    issuer: 13,
    number: 13,
    date: 14,
    typeName: 14,
    subject: 14,
    letterSubject: 12,
    body: 14,
    pageNumber: 14,
    signature: 14,
    recipientsWord: 12,
    recipients: 11,
    appendix: 14,
    table: 12,
    urgency: 13,
  },
  /** Empty lines for the signature. */
  signatureRoom: 5,
  /** Room of a line that a leader writes on by hand. */
  opinionLine: 9,
  /** The rule under the issuer and under the abstract: a part between a third and a half of the line above it. */
  ruleShare: 0.42,
}

export type PaperLayout = typeof ORDINARY

/**
 * A phiếu trình is read and answered on one sheet: the smaller sizes that the annex allows (12, 13, 13 above; 13 in the
 * body), single lines, and the leader's opinion beside the signature.
 */
const SLIP: PaperLayout = {
  ...ORDINARY,
  ...{ lineHeight: 1, cellGap: 1, tableGap: 3 },
  ...{ indent: 10, titleGap: 6, addresseeGap: 4, footGap: 6, signatureRoom: 3, opinionLine: 7 },
  foot: { left: 0.58, right: 0.42 },
  size: {
    ...ORDINARY.size,
    ...{ nation: 12, motto: 13, date: 13, parent: 12, issuer: 12 },
    ...{ typeName: 13, subject: 13, body: 13, signature: 13, pageNumber: 13, table: 11 },
  },
}

export const layoutOf = (kind: PaperKind): PaperLayout => (kind === 'proposal-slip' ? SLIP : ORDINARY)

/** Width of the text between the margins, in millimetres: the same for all. */
export const TEXT_WIDTH = ORDINARY.page.width - ORDINARY.margin.left - ORDINARY.margin.right

/** The face that the annex asks for. Tinos has the same metrics and comes along for machines that lack it. */
export const PAPER_FONT = 'Times New Roman'
export const SPARE_FONT = 'Tinos'
