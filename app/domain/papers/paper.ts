/**
 * An administrative paper as values, before it is bytes: what Nghị định 30/2020/NĐ-CP (Phụ lục I) lays out. The writers of
 * DOCX and PDF (`app/documents/papers`) know margins, fonts and places; here stands only what the paper says.
 */

/**
 * báo cáo, tờ trình, phiếu trình giải quyết công việc, thông báo kết luận, công văn. A công văn has no type name: its
 * subject stands under the number as «V/v …».
 */
export const PAPER_KINDS = ['report', 'submission', 'proposal-slip', 'conclusions', 'letter'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** Signed for the collective, for the head by a deputy, by order, by authorisation. */
export const SIGNING_AUTHORITIES = ['TM.', 'KT.', 'TL.', 'TUQ.'] as const
export type SigningAuthority = (typeof SIGNING_AUTHORITIES)[number]

export type Urgency = 'HỎA TỐC' | 'THƯỢNG KHẨN' | 'KHẨN'

export type SignatureBlock = {
  /** In the order they are printed: «TL. CHỦ TỊCH» before «KT. CHÁNH VĂN PHÒNG»; none where the position alone stands. */
  signedFor: readonly { authority: SigningAuthority; of: string }[]
  position: string
  /** Holds the position for the time being: «Q. CHỦ TỊCH». */
  acting: boolean
  /** No academic title, no rank. Null: left to be written. */
  name: string | null
}

/** A table's cells are plain text; widths are shares of the text's width. */
export type PaperTable = {
  /** «Đơn vị tính: triệu đồng», once above the table. */
  unit: string | null
  columns: readonly { head: string; share: number; align: 'start' | 'end' | 'centre' }[]
  rows: readonly (readonly string[])[]
  /** A sum row, ruled off. */
  foot: readonly string[] | null
}

/**
 * A piece of the body. The levels of numbering are: part (I, II), item (1, 2), point (a … đ), dash. The number is given as
 * text by who numbers (`numberingOf`), so that what is read back is what was written.
 */
export type PaperBlock =
  | { kind: 'paragraph'; text: string; emphasis?: 'bold' | 'italic' }
  | { kind: 'heading'; level: 'part' | 'item'; number: string; text: string }
  | { kind: 'item'; level: 'item' | 'point' | 'dash'; number: string | null; text: string }
  | { kind: 'table'; table: PaperTable }
  /** Room for a leader's handwriting: a ruled box with its caption (phiếu trình). */
  | { kind: 'opinion'; caption: string; lines: number }

/** `number` is «I»; none where the paper has one appendix only. `reference` is the line in brackets under the title. */
export type Appendix = { number: string | null; title: string; reference: string; blocks: readonly PaperBlock[] }

export type Paper = {
  kind: PaperKind
  /** The body above the issuer; null where it has none. */
  parentBody: string | null
  issuer: string
  /** Without leading zero; null: left to be written by the registry. */
  number: number | null
  /** As after the stroke: «TB-UBND», «UBND-KGVX». Null for a paper without number (phiếu trình). */
  symbol: string | null
  place: string
  /** ISO day; null: day, month and year are left to be written. */
  date: string | null
  urgency: Urgency | null
  /** «THÔNG BÁO»; null for a công văn. */
  typeName: string | null
  /** Trích yếu. */
  subject: string
  addressees: readonly string[]
  /** Căn cứ, without their final stop. */
  bases: readonly string[]
  body: readonly PaperBlock[]
  signature: SignatureBlock
  /** Nơi nhận, without dash and stop; the last line is «Lưu: VT, …». */
  recipients: readonly string[]
  appendices: readonly Appendix[]
}
