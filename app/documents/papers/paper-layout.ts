/**
 * Measures of an administrative paper on A4, one choice out of what Nghị định 30/2020/NĐ-CP, Phụ lục I allows. Lengths in
 * millimetres, sizes in points. The sizes of Quốc hiệu, Tiêu ngữ and date move together: 13, 14, 14.
 */
export const PAPER_LAYOUT = {
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
  /** The rule under the issuer and under the abstract: a part between a third and a half of the line above it. */
  ruleShare: 0.42,
} as const

/** Width of the text between the margins, in millimetres. */
export const TEXT_WIDTH = PAPER_LAYOUT.page.width - PAPER_LAYOUT.margin.left - PAPER_LAYOUT.margin.right

/** The face that the annex asks for. Tinos has the same metrics and comes along for machines that lack it. */
export const PAPER_FONT = 'Times New Roman'
export const SPARE_FONT = 'Tinos'
