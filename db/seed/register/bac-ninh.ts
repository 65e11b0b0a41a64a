import type { SampleOrganisation, SampleSuccession } from '../sample-shapes'
import { unit } from './unit'

const BEGINS = '2025-07-01'
const OLD_ENDS = '2025-06-30'

const department = (key: string, name: string, short: string) =>
  unit(key, 'department', `${name} tỉnh Bắc Ninh`, { parent: 'bn-ubnd', from: BEGINS, short, aliases: [name] })

const ward = (key: string, name: string) =>
  unit(key, 'commune', `Ủy ban nhân dân ${name}`, { parent: 'bn-ubnd', from: BEGINS, short: `UBND ${name}` })

const oldDepartment = (key: string, name: string, short: string, to: string) =>
  unit(key, 'department', `${name} tỉnh Bắc Ninh`, {
    parent: 'bnc-ubnd',
    to,
    short: `${short} Bắc Ninh (cũ)`,
  })

/** The province of today: Bắc Ninh since 01/7/2025, made from Bắc Giang and the former Bắc Ninh. */
export const BAC_NINH: SampleOrganisation[] = [
  unit('bn-ubnd', 'peoples-committee', 'Ủy ban nhân dân tỉnh Bắc Ninh', {
    from: BEGINS,
    short: 'UBND tỉnh',
    aliases: ['UBND tỉnh Bắc Ninh', 'Ủy ban nhân dân tỉnh'],
  }),
  unit('bn-vp', 'office', 'Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh', {
    parent: 'bn-ubnd',
    from: BEGINS,
    short: 'Văn phòng UBND tỉnh',
    aliases: ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  }),
  unit('bn-hcc', 'centre', 'Trung tâm Phục vụ hành chính công tỉnh Bắc Ninh', {
    parent: 'bn-vp',
    from: BEGINS,
    short: 'Trung tâm PVHCC tỉnh',
    aliases: ['Trung tâm Phục vụ hành chính công tỉnh'],
  }),
  department('bn-khcn', 'Sở Khoa học và Công nghệ', 'Sở KH&CN'),
  unit('bn-cds', 'centre', 'Trung tâm Chuyển đổi số tỉnh Bắc Ninh', {
    parent: 'bn-khcn',
    from: BEGINS,
    short: 'Trung tâm CĐS',
    aliases: ['Trung tâm Chuyển đổi số tỉnh', 'Trung tâm Chuyển đổi số'],
  }),
  unit('bn-bqlda', 'pmu', 'Ban Quản lý dự án công nghệ thông tin tỉnh Bắc Ninh', {
    parent: 'bn-khcn',
    from: BEGINS,
    short: 'BQLDA CNTT',
    aliases: ['Ban QLDA CNTT'],
  }),
  department('bn-tc', 'Sở Tài chính', 'Sở Tài chính'),
  department('bn-nv', 'Sở Nội vụ', 'Sở Nội vụ'),
  department('bn-tp', 'Sở Tư pháp', 'Sở Tư pháp'),
  department('bn-ct', 'Sở Công Thương', 'Sở Công Thương'),
  department('bn-nnmt', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT'),
  department('bn-xd', 'Sở Xây dựng', 'Sở Xây dựng'),
  department('bn-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL'),
  department('bn-gddt', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT'),
  department('bn-yt', 'Sở Y tế', 'Sở Y tế'),
  department('bn-ttra', 'Thanh tra', 'Thanh tra tỉnh'),
  unit('bn-ca', 'agency', 'Công an tỉnh Bắc Ninh', {
    from: BEGINS,
    short: 'Công an tỉnh',
  }),
  unit('bn-kcn', 'agency', 'Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh', {
    parent: 'bn-ubnd',
    from: BEGINS,
    short: 'Ban QL các KCN',
    aliases: ['Ban Quản lý các khu công nghiệp tỉnh', 'Ban Quản lý các khu công nghiệp'],
  }),
  unit('bn-kbnn', 'agency', 'Kho bạc Nhà nước Khu vực VI', { short: 'KBNN KV VI' }),
  ward('bn-p-bacgiang', 'phường Bắc Giang'),
  ward('bn-p-kinhbac', 'phường Kinh Bắc'),
  ward('bn-p-vocuong', 'phường Võ Cường'),
  ward('bn-p-tuson', 'phường Từ Sơn'),
  ward('bn-p-vietyen', 'phường Việt Yên'),
  ward('bn-x-yenthe', 'xã Yên Thế'),
  ward('bn-x-tiendu', 'xã Tiên Du'),
  ward('bn-x-lucngan', 'xã Lục Ngạn'),
  unit('bnc-ubnd', 'peoples-committee', 'Ủy ban nhân dân tỉnh Bắc Ninh', {
    to: OLD_ENDS,
    short: 'UBND tỉnh Bắc Ninh (cũ)',
  }),
  oldDepartment('bnc-ttt', 'Sở Thông tin và Truyền thông', 'Sở TT&TT', '2025-02-28'),
  oldDepartment('bnc-khcn', 'Sở Khoa học và Công nghệ', 'Sở KH&CN', OLD_ENDS),
  oldDepartment('bnc-tc', 'Sở Tài chính', 'Sở Tài chính', OLD_ENDS),
]

const merger = (from: string, to: string): SampleSuccession => ({
  from,
  to,
  kind: 'merged',
  on: BEGINS,
  legalBasis: 'Nghị quyết 202/2025/QH15',
})

export const BAC_NINH_SUCCESSIONS: SampleSuccession[] = [
  { from: 'bnc-ttt', to: 'bnc-khcn', kind: 'merged', on: '2025-03-01', legalBasis: 'Nghị định 45/2025/NĐ-CP' },
  merger('bnc-ubnd', 'bn-ubnd'),
  merger('bnc-khcn', 'bn-khcn'),
  merger('bnc-tc', 'bn-tc'),
]
