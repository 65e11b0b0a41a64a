import { fullDay } from '../day-words'
import type { SampleClause, SampleNotice } from '../sample-shapes'

/** The units of the province of today as its notices print them. */
const PROVINCE_UNITS: Record<string, string | null> = {
  'Văn phòng UBND tỉnh': 'bn-vp',
  'Sở Khoa học và Công nghệ': 'bn-khcn',
  'Trung tâm Chuyển đổi số': 'bn-cds',
  'Trung tâm Phục vụ hành chính công tỉnh': 'bn-hcc',
  'Sở Tài chính': 'bn-tc',
  'Sở Nội vụ': 'bn-nv',
  'Sở Tư pháp': 'bn-tp',
  'Sở Công Thương': 'bn-ct',
  'Sở Nông nghiệp và Môi trường': 'bn-nnmt',
  'Sở Xây dựng': 'bn-xd',
  'Sở Văn hóa, Thể thao và Du lịch': 'bn-vhttdl',
  'Sở Giáo dục và Đào tạo': 'bn-gddt',
  'Sở Y tế': 'bn-yt',
  'Công an tỉnh': 'bn-ca',
  'Ban Quản lý các khu công nghiệp': 'bn-kcn',
  'UBND phường Bắc Giang': 'bn-p-bacgiang',
  'UBND phường Từ Sơn': 'bn-p-tuson',
  'UBND phường Kinh Bắc': 'bn-p-kinhbac',
  'UBND xã Lục Ngạn': 'bn-x-lucngan',
  'UBND các xã, phường': null,
  'các đơn vị liên quan': null,
  'các sở, ban, ngành': null,
}

type Told = {
  key: string
  number: string
  issuedOn: string
  meetingOn: string
  /** After «Kết luận của Phó Chủ tịch UBND tỉnh tại …». */
  occasion: string
  chairRole?: string
  opening: string
  clauses: SampleClause[]
}

/** A notice of conclusions of the province of today. */
export function provinceNotice({
  key,
  number,
  issuedOn,
  meetingOn,
  occasion,
  chairRole,
  opening,
  clauses,
}: Told): SampleNotice {
  const chair = chairRole ?? 'Phó Chủ tịch UBND tỉnh'
  return {
    key,
    number,
    symbol: 'TB-UBND',
    issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'],
    issuerKey: 'bn-ubnd',
    place: 'Bắc Ninh',
    issuedOn,
    kind: 'thong-bao-ket-luan',
    title: `Kết luận của ${chair} tại ${occasion}`,
    chairRole: chair,
    meetingOn,
    signatoryTitle: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Các sở, ban, ngành', 'UBND các xã, phường', 'Lưu: VT, KGVX'],
    opening: [`N${fullDay(meetingOn).slice(1)}, ${opening}`],
    clauses,
    closing: 'Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.',
    units: PROVINCE_UNITS,
  }
}
