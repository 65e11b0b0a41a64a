import type { SampleOrganisation, SampleSuccession } from '../sample-shapes'
import { unit } from './unit'

const DEPARTMENTS_REFORMED = '2025-03-01'
const DEPARTMENTS_BEFORE = '2025-02-28'
/** Last day of the province and of every district. */
const PROVINCE_ENDS = '2025-06-30'

const department = (key: string, name: string, short: string, to = PROVINCE_ENDS, from?: string) =>
  unit(key, 'department', `${name} tỉnh Bắc Giang`, {
    parent: 'bg-ubnd',
    from,
    to,
    short: `${short} Bắc Giang`,
    aliases: [...new Set([name, short])],
  })

const district = (key: string, name: string) =>
  unit(key, 'district', `Ủy ban nhân dân ${name}`, { parent: 'bg-ubnd', to: PROVINCE_ENDS, short: `UBND ${name}` })

/** The units of Bắc Giang, which became a part of Bắc Ninh on 01/7/2025 (Nghị quyết 202/2025/QH15). */
export const BAC_GIANG: SampleOrganisation[] = [
  unit('bg-ubnd', 'peoples-committee', 'Ủy ban nhân dân tỉnh Bắc Giang', {
    to: PROVINCE_ENDS,
    short: 'UBND tỉnh Bắc Giang',
    aliases: ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
  }),
  unit('bg-vp', 'office', 'Văn phòng Ủy ban nhân dân tỉnh Bắc Giang', {
    parent: 'bg-ubnd',
    to: PROVINCE_ENDS,
    short: 'Văn phòng UBND tỉnh Bắc Giang',
    aliases: ['Văn phòng UBND tỉnh', 'VP UBND tỉnh'],
  }),
  unit('bg-thcb', 'centre', 'Trung tâm Tin học - Công báo tỉnh Bắc Giang', {
    parent: 'bg-vp',
    to: PROVINCE_ENDS,
    short: 'Trung tâm TH-CB',
    aliases: ['Trung tâm Tin học - Công báo'],
  }),
  department('bg-ttt', 'Sở Thông tin và Truyền thông', 'Sở TT&TT', DEPARTMENTS_BEFORE),
  unit('bg-cntt', 'centre', 'Trung tâm Công nghệ thông tin và Truyền thông tỉnh Bắc Giang', {
    parent: 'bg-ttt',
    to: PROVINCE_ENDS,
    short: 'Trung tâm CNTT-TT',
    aliases: ['Trung tâm Công nghệ thông tin và Truyền thông'],
  }),
  department('bg-khcn', 'Sở Khoa học và Công nghệ', 'Sở KH&CN'),
  department('bg-khdt', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', DEPARTMENTS_BEFORE),
  department('bg-tc', 'Sở Tài chính', 'Sở Tài chính'),
  department('bg-nv', 'Sở Nội vụ', 'Sở Nội vụ'),
  department('bg-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', DEPARTMENTS_BEFORE),
  department('bg-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', DEPARTMENTS_BEFORE),
  department('bg-tnmt', 'Sở Tài nguyên và Môi trường', 'Sở TN&MT', DEPARTMENTS_BEFORE),
  department('bg-nnmt', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT', PROVINCE_ENDS, DEPARTMENTS_REFORMED),
  department('bg-xd', 'Sở Xây dựng', 'Sở Xây dựng'),
  department('bg-gtvt', 'Sở Giao thông vận tải', 'Sở GTVT', DEPARTMENTS_BEFORE),
  department('bg-tp', 'Sở Tư pháp', 'Sở Tư pháp'),
  department('bg-yt', 'Sở Y tế', 'Sở Y tế'),
  department('bg-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL'),
  department('bg-ct', 'Sở Công Thương', 'Sở Công Thương'),
  department('bg-gddt', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT'),
  department('bg-ngv', 'Sở Ngoại vụ', 'Sở Ngoại vụ', DEPARTMENTS_BEFORE),
  department('bg-ttra', 'Thanh tra', 'Thanh tra tỉnh'),
  unit('bg-kcn', 'agency', 'Ban Quản lý các khu công nghiệp tỉnh Bắc Giang', {
    parent: 'bg-ubnd',
    to: PROVINCE_ENDS,
    short: 'Ban QL các KCN Bắc Giang',
  }),
  district('bg-tpbg', 'thành phố Bắc Giang'),
  district('bg-yenthe', 'huyện Yên Thế'),
  district('bg-sondong', 'huyện Sơn Động'),
]

const REFORM = 'Nghị định 45/2025/NĐ-CP'
const MERGER = 'Nghị quyết 202/2025/QH15'
const TWO_LEVELS = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15'

const reform = (from: string, to: string): SampleSuccession => ({
  from,
  to,
  kind: 'merged',
  on: DEPARTMENTS_REFORMED,
  legalBasis: REFORM,
})
const merger = (from: string, to: string): SampleSuccession => ({
  from,
  to,
  kind: 'merged',
  on: '2025-07-01',
  legalBasis: MERGER,
})

export const BAC_GIANG_SUCCESSIONS: SampleSuccession[] = [
  { ...reform('bg-ttt', 'bg-khcn'), scope: 'Công nghệ thông tin, chuyển đổi số, bưu chính, viễn thông' },
  {
    ...reform('bg-ttt', 'bg-vhttdl'),
    kind: 'moved',
    scope: 'Báo chí, xuất bản, thông tin cơ sở',
    takesDuties: false,
  },
  reform('bg-khdt', 'bg-tc'),
  reform('bg-ldtbxh', 'bg-nv'),
  { ...reform('bg-ldtbxh', 'bg-yt'), kind: 'moved', scope: 'Bảo trợ xã hội, trẻ em', takesDuties: false },
  reform('bg-nnptnt', 'bg-nnmt'),
  reform('bg-tnmt', 'bg-nnmt'),
  reform('bg-gtvt', 'bg-xd'),
  reform('bg-ngv', 'bg-vp'),
  merger('bg-ct', 'bn-ct'),
  merger('bg-gddt', 'bn-gddt'),
  merger('bg-ttra', 'bn-ttra'),
  merger('bg-kcn', 'bn-kcn'),
  merger('bg-ubnd', 'bn-ubnd'),
  merger('bg-vp', 'bn-vp'),
  { ...merger('bg-thcb', 'bn-vp'), scope: 'Công báo, cổng thông tin' },
  merger('bg-cntt', 'bn-cds'),
  merger('bg-khcn', 'bn-khcn'),
  merger('bg-tc', 'bn-tc'),
  merger('bg-nv', 'bn-nv'),
  merger('bg-nnmt', 'bn-nnmt'),
  merger('bg-xd', 'bn-xd'),
  merger('bg-tp', 'bn-tp'),
  merger('bg-yt', 'bn-yt'),
  merger('bg-vhttdl', 'bn-vhttdl'),
  { ...merger('bg-tpbg', 'bn-p-bacgiang'), kind: 'split', legalBasis: TWO_LEVELS },
  { ...merger('bg-yenthe', 'bn-x-yenthe'), kind: 'split', legalBasis: TWO_LEVELS },
  // Nobody was named for the open work of this one: it stands in the list of orphans until the office settles it.
  { ...merger('bg-sondong', 'bn-ubnd'), to: null, kind: 'abolished', legalBasis: TWO_LEVELS },
]
