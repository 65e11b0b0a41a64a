import type { SampleOrganisation, SampleSuccession } from '../sample-shapes'
import { unit } from './unit'

const below = { parent: 'vh-bo' }
/** Nghị định 01/2023/NĐ-CP turned the two general departments into departments. */
const RENAMED_ON = '2023-01-16'
const BEFORE_RENAMED = '2023-01-15'

const unitOfMinistry = (key: string, name: string, aliases: string[] = []) =>
  unit(key, 'ministry-unit', name, { ...below, aliases })

/** A unit that changed its name and lived on: one unit, two official names in time. */
const renamed = (key: string, was: string, is: string): SampleOrganisation => ({
  key,
  kind: 'ministry-unit',
  ...below,
  names: [
    { kind: 'official', name: was, to: BEFORE_RENAMED },
    { kind: 'official', name: is, from: RENAMED_ON },
  ],
})

/** The Ministry of Culture, Sports and Tourism as it stands in the notices of 2014, 2016 and 2019. */
export const MINISTRY: SampleOrganisation[] = [
  unit('vh-bo', 'ministry', 'Bộ Văn hóa, Thể thao và Du lịch', { short: 'Bộ VHTTDL' }),
  unit('vh-vp', 'ministry-unit', 'Văn phòng Bộ Văn hóa, Thể thao và Du lịch', {
    ...below,
    short: 'Văn phòng Bộ VHTTDL',
    aliases: ['Văn phòng Bộ'],
  }),
  unitOfMinistry('vh-tccb', 'Vụ Tổ chức cán bộ'),
  unitOfMinistry('vh-khtc', 'Vụ Kế hoạch, Tài chính', ['Vụ Kế hoạch Tài chính', 'Vụ KHTC']),
  unitOfMinistry('vh-khcnmt', 'Vụ Khoa học, Công nghệ và Môi trường', ['Vụ KHCNMT']),
  unitOfMinistry('vh-pc', 'Vụ Pháp chế'),
  unit('vh-cntt', 'centre', 'Trung tâm Công nghệ thông tin', { ...below, short: 'TTCNTT' }),
  renamed('vh-dulich', 'Tổng cục Du lịch', 'Cục Du lịch Quốc gia Việt Nam'),
  renamed('vh-tdtt', 'Tổng cục Thể dục thể thao', 'Cục Thể dục thể thao Việt Nam'),
  unit('vh-ttdl', 'centre', 'Trung tâm Thông tin Du lịch', { parent: 'vh-dulich' }),
  unit('vh-tttdtt', 'centre', 'Trung tâm Thông tin Thể dục thể thao', { parent: 'vh-tdtt' }),
  unitOfMinistry('vh-dienanh', 'Cục Điện ảnh'),
  unitOfMinistry('vh-disan', 'Cục Di sản văn hóa'),
  unit('vh-vhcs', 'ministry-unit', 'Cục Văn hóa cơ sở', { ...below, to: '2025-02-28' }),
  unit('vh-vhcsgdtv', 'ministry-unit', 'Cục Văn hóa cơ sở, Gia đình và Thư viện', { ...below, from: '2025-03-01' }),
  unitOfMinistry('vh-ntbd', 'Cục Nghệ thuật biểu diễn'),
  unitOfMinistry('vh-mtnatl', 'Cục Mỹ thuật, Nhiếp ảnh và Triển lãm'),
  unitOfMinistry('vh-htqt', 'Cục Hợp tác quốc tế'),
]

export const MINISTRY_SUCCESSIONS: SampleSuccession[] = [
  { from: 'vh-vhcs', to: 'vh-vhcsgdtv', kind: 'merged', on: '2025-03-01', legalBasis: 'Nghị định 43/2025/NĐ-CP' },
]
