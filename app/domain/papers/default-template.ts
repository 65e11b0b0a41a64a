import type { PaperKind } from './paper'
import type { PaperTemplate } from './paper-template'

/** The office that writes, by the names of the day; `place` is the province's name. */
export type IssuingOffice = { committee: string | null; office: string; place: string }

/** Abbreviation of the type in the symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III); a công văn has none, a slip no number. */
const SYMBOLS: Record<PaperKind, string | null> = {
  report: 'BC-VP',
  submission: 'TTr-VP',
  'proposal-slip': null,
  conclusions: 'TB-VP',
  letter: 'VP-TH',
}

const RECIPIENTS: Record<PaperKind, readonly string[]> = {
  report: ['Chủ tịch, các Phó Chủ tịch', 'Lưu: VT, TH'],
  submission: ['Như trên', 'Lưu: VT, TH'],
  'proposal-slip': [],
  conclusions: ['Chủ tịch, các Phó Chủ tịch', 'Các cơ quan, đơn vị có liên quan', 'Lưu: VT, TH'],
  letter: ['Như trên', 'Lưu: VT, TH'],
}

/** What a paper prints while the office has adapted nothing: true to the register, the signatory's name left to be written. */
export function defaultTemplate(kind: PaperKind, { committee, office, place }: IssuingOffice): PaperTemplate {
  const byOrder = kind === 'conclusions' || kind === 'letter'
  return {
    kind,
    parentBody: committee,
    issuer: office,
    symbol: SYMBOLS[kind],
    place,
    signature: {
      signedFor: byOrder && committee !== null ? [{ authority: 'TL.', of: 'CHỦ TỊCH' }] : [],
      ...{ position: 'CHÁNH VĂN PHÒNG', acting: false, name: null },
    },
    recipients: RECIPIENTS[kind],
  }
}
