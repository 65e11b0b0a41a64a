import type { SampleOrganisation, SampleSuccession } from '../sample-shapes'
import { unit } from './unit'

const PROVINCE = { parent: 'na-ubnd' }
const BEFORE_REFORM = '2025-02-28'
const REFORM_ON = '2025-03-01'
const REFORM = 'Nghị định 45/2025/NĐ-CP'

const ngheAn = (key: string, name: string, short: string, to?: string, from?: string) =>
  unit(key, 'department', `${name} tỉnh Nghệ An`, {
    ...PROVINCE,
    from,
    to,
    short: `${short} Nghệ An`,
    aliases: [`${name} Nghệ An`],
  })

/** The units of the Nghệ An row of the seed portfolio, and VDC Online, which rents out the e-mail service. */
export const OTHER_UNITS: SampleOrganisation[] = [
  unit('na-ubnd', 'peoples-committee', 'Ủy ban nhân dân tỉnh Nghệ An', { short: 'UBND tỉnh Nghệ An' }),
  ngheAn('na-ttt', 'Sở Thông tin và Truyền thông', 'Sở TT&TT', BEFORE_REFORM),
  unit('na-pmu', 'pmu', 'Ban quản lý dự án Sở Thông tin và Truyền thông Nghệ An', {
    parent: 'na-ttt',
    to: BEFORE_REFORM,
    short: 'BQLDA Sở TT&TT Nghệ An',
  }),
  ngheAn('na-xd', 'Sở Xây dựng', 'Sở Xây dựng'),
  ngheAn('na-khdt', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', BEFORE_REFORM),
  ngheAn('na-tnmt', 'Sở Tài nguyên và Môi trường', 'Sở TN&MT', BEFORE_REFORM),
  unit('na-ca', 'agency', 'Công an tỉnh Nghệ An', { short: 'Công an Nghệ An' }),
  ngheAn('na-khcn', 'Sở Khoa học và Công nghệ', 'Sở KH&CN'),
  ngheAn('na-tc', 'Sở Tài chính', 'Sở Tài chính'),
  ngheAn('na-nnmt', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT', undefined, REFORM_ON),
  unit('btttt', 'ministry', 'Bộ Thông tin và Truyền thông', { to: BEFORE_REFORM, short: 'Bộ TT&TT' }),
  unit('bkhcn', 'ministry', 'Bộ Khoa học và Công nghệ', { short: 'Bộ KH&CN' }),
  unit('vdc', 'enterprise', 'VDC Online'),
]

export const OTHER_SUCCESSIONS: SampleSuccession[] = [
  { from: 'na-ttt', to: 'na-khcn', kind: 'merged', on: REFORM_ON, legalBasis: REFORM },
  { from: 'na-pmu', to: 'na-khcn', kind: 'merged', on: REFORM_ON, legalBasis: REFORM },
  { from: 'na-khdt', to: 'na-tc', kind: 'merged', on: REFORM_ON, legalBasis: REFORM },
  { from: 'na-tnmt', to: 'na-nnmt', kind: 'merged', on: REFORM_ON, legalBasis: REFORM },
  { from: 'btttt', to: 'bkhcn', kind: 'merged', on: REFORM_ON, legalBasis: 'Nghị quyết 176/2025/QH15' },
]
