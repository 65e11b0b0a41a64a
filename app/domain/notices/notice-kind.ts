/** Kinds of document by the type name printed on it (Nghị định 30/2020/NĐ-CP, Phụ lục III); `news` is a web article. */
export const NOTICE_KINDS = [
  'thong-bao-ket-luan',
  'thong-bao',
  'cong-van',
  'chi-thi',
  'cong-dien',
  'ke-hoach',
  'quyet-dinh',
  'giay-moi',
  'news',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
