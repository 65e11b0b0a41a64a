import type { PaperTemplate } from '~/domain/papers/paper-template'

const OFFICE = { parentBody: 'Ủy ban nhân dân tỉnh Bắc Giang', issuer: 'Văn phòng', place: 'Bắc Giang' }
const BY_ORDER = [{ authority: 'TL.', of: 'CHỦ TỊCH' } as const]
const signed = (signedFor: PaperTemplate['signature']['signedFor']): PaperTemplate['signature'] => ({
  ...{ signedFor, position: 'CHÁNH VĂN PHÒNG', acting: false, name: null },
})

/** The templates of the office of the story, from the year in which it begins. */
export const SAMPLE_TEMPLATES: readonly PaperTemplate[] = [
  {
    ...{ kind: 'conclusions', ...OFFICE, symbol: 'TB-VP', signature: signed(BY_ORDER) },
    recipients: [
      'Thường trực Tỉnh ủy, Thường trực HĐND tỉnh',
      'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
      'Các sở, cơ quan, đơn vị thuộc UBND tỉnh',
      'UBND các huyện, thành phố',
      'Lưu: VT, KGVX',
    ],
  },
  {
    ...{ kind: 'report', ...OFFICE, symbol: 'BC-VP', signature: signed([]) },
    recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lãnh đạo Văn phòng', 'Lưu: VT, KGVX'],
  },
  {
    ...{ kind: 'submission', ...OFFICE, symbol: 'TTr-VP', signature: signed([]) },
    recipients: ['Như trên', 'Lãnh đạo Văn phòng', 'Lưu: VT, KGVX'],
  },
  { ...{ kind: 'proposal-slip', ...OFFICE, symbol: null, signature: signed([]) }, recipients: [] },
  {
    ...{ kind: 'letter', ...OFFICE, parentBody: null, issuer: 'Ủy ban nhân dân tỉnh Bắc Giang', symbol: 'UBND-KGVX' },
    signature: signed(BY_ORDER),
    recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, KGVX'],
  },
]
