import type { PaperTemplate } from '~/domain/papers/paper-template'

type Province = { name: string; below: string }
const BY_ORDER = [{ authority: 'TL.', of: 'CHỦ TỊCH' } as const]
const signed = (signedFor: PaperTemplate['signature']['signedFor']): PaperTemplate['signature'] => ({
  ...{ signedFor, position: 'CHÁNH VĂN PHÒNG', acting: false, name: null },
})

const templatesOf = ({ name, below }: Province): readonly PaperTemplate[] => {
  const committee = `Ủy ban nhân dân tỉnh ${name}`
  const office = { parentBody: committee, issuer: 'Văn phòng', place: name }
  return [
    {
      ...{ kind: 'conclusions', ...office, symbol: 'TB-VP', signature: signed(BY_ORDER) },
      recipients: [
        'Thường trực Tỉnh ủy, Thường trực HĐND tỉnh',
        'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
        'Các sở, cơ quan, đơn vị thuộc UBND tỉnh',
        below,
        'Lưu: VT, KGVX',
      ],
    },
    {
      ...{ kind: 'report', ...office, symbol: 'BC-VP', signature: signed([]) },
      recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lãnh đạo Văn phòng', 'Lưu: VT, KGVX'],
    },
    {
      ...{ kind: 'submission', ...office, symbol: 'TTr-VP', signature: signed([]) },
      recipients: ['Như trên', 'Lãnh đạo Văn phòng', 'Lưu: VT, KGVX'],
    },
    { ...{ kind: 'proposal-slip', ...office, symbol: null, signature: signed([]) }, recipients: [] },
    {
      ...{ kind: 'letter', ...office, parentBody: null, issuer: committee, symbol: 'UBND-KGVX' },
      signature: signed(BY_ORDER),
      recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, KGVX'],
    },
  ]
}

/**
 * The templates of the office of the story by the first day of the papers they are for: Bắc Giang from the year in which it
 * begins, Bắc Ninh since the merger, without districts (Nghị quyết 202/2025/QH15, Luật 72/2025/QH15).
 */
export const SAMPLE_TEMPLATES: readonly { validFrom: string; templates: readonly PaperTemplate[] }[] = [
  { validFrom: '2015-01-01', templates: templatesOf({ name: 'Bắc Giang', below: 'UBND các huyện, thành phố' }) },
  { validFrom: '2025-07-01', templates: templatesOf({ name: 'Bắc Ninh', below: 'UBND các xã, phường' }) },
]
