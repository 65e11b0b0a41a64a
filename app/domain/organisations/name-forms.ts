import { collapseSpaces, fold, foldToneStyle } from '~/domain/vietnamese-text'

/** Abbreviations of the administration, folded, with what they stand for. A key is one word as printed. */
const ABBREVIATIONS = new Map(
  Object.entries({
    ubnd: 'uy ban nhan dan',
    hdnd: 'hoi dong nhan dan',
    vp: 'van phong',
    vpub: 'van phong uy ban',
    'tt&tt': 'thong tin va truyen thong',
    tttt: 'thong tin va truyen thong',
    'kh&cn': 'khoa hoc va cong nghe',
    khcn: 'khoa hoc va cong nghe',
    khcnmt: 'khoa hoc cong nghe va moi truong',
    'kh&dt': 'ke hoach va dau tu',
    khdt: 'ke hoach va dau tu',
    khtc: 'ke hoach tai chinh',
    tccb: 'to chuc can bo',
    'tn&mt': 'tai nguyen va moi truong',
    tnmt: 'tai nguyen va moi truong',
    'nn&ptnt': 'nong nghiep va phat trien nong thon',
    nnptnt: 'nong nghiep va phat trien nong thon',
    'nn&mt': 'nong nghiep va moi truong',
    nnmt: 'nong nghiep va moi truong',
    'ld-tb&xh': 'lao dong thuong binh va xa hoi',
    'ldtb&xh': 'lao dong thuong binh va xa hoi',
    ldtbxh: 'lao dong thuong binh va xa hoi',
    'vhtt&dl': 'van hoa the thao va du lich',
    'vh,tt&dl': 'van hoa the thao va du lich',
    vhttdl: 'van hoa the thao va du lich',
    'gd&dt': 'giao duc va dao tao',
    gddt: 'giao duc va dao tao',
    gtvt: 'giao thong van tai',
    cntt: 'cong nghe thong tin',
    'cntt-tt': 'cong nghe thong tin va truyen thong',
    'cntt&tt': 'cong nghe thong tin va truyen thong',
    'th-cb': 'tin hoc cong bao',
    cds: 'chuyen doi so',
    qlda: 'quan ly du an',
    bqlda: 'ban quan ly du an',
    bql: 'ban quan ly',
    pvhcc: 'phuc vu hanh chinh cong',
    hcc: 'hanh chinh cong',
    kcn: 'khu cong nghiep',
    kkt: 'khu kinh te',
    kbnn: 'kho bac nha nuoc',
    tp: 'thanh pho',
    tx: 'thi xa',
    stttt: 'so thong tin va truyen thong',
    skhcn: 'so khoa hoc va cong nghe',
    skhdt: 'so ke hoach va dau tu',
    stc: 'so tai chinh',
    snv: 'so noi vu',
    stp: 'so tu phap',
    sxd: 'so xay dung',
    sct: 'so cong thuong',
    syt: 'so y te',
    snnmt: 'so nong nghiep va moi truong',
  }),
)

/** One spelling a word: case, tone style and white space do not count; accents do. */
export const sameSpelling = (name: string): string =>
  collapseSpaces(foldToneStyle(name)).replace(/(?<![.;:,])[.;:,]+$/, '')

/** Without accents, d for đ. */
export const withoutAccents = (name: string): string => fold(sameSpelling(name))

/** Without accents and punctuation, abbreviations in full: «Sở TT&TT» and «Sở Thông tin và Truyền thông» become equal. */
export function inFull(name: string): string {
  const words = withoutAccents(name)
    .replace(/(?<!\s)\s*&\s*/g, '&')
    .replace(/([a-z])\.(?=[\sa-z])/g, '$1 ')
    .split(' ')
    .map((word) => ABBREVIATIONS.get(word.replace(/^[("«“]+|(?<![)"»”.,;:])[)"»”.,;:]+$/g, '')) ?? word)
  return words
    .join(' ')
    .replaceAll('&', ' va ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Left of the name when its administration is taken off its end: «so tai chinh tinh bac giang», «… bac giang» and
 * «… tinh» all leave «so tai chinh».
 * @param name as `inFull` gives it
 * @param places administrations as they end a name, `inFull`: «tinh bac giang», «bo van hoa the thao va du lich»
 */
export function withoutPlace(name: string, places: readonly string[]): string {
  for (const place of places) {
    if (name.endsWith(` ${place}`)) return name.slice(0, -place.length - 1)
    const bare = place.replace(/^(tinh|thanh pho) /, '')
    if (
      bare !== place &&
      name.endsWith(` ${bare}`) &&
      !/ (thanh pho|thi xa|phuong|xa|huyen|quan)$/.test(name.slice(0, -bare.length - 1))
    )
      return name.slice(0, -bare.length - 1)
  }
  return name.replace(/ tinh$/, '')
}

const GROUP =
  /^(cac|nhung|moi|toan bo|tat ca|mot so|tung|chu dau tu|ban quan ly du an$|don vi|co quan|dia phuong|so ban nganh|thu truong (cac|co quan|don vi)|(uy ban nhan dan|van phong|so|bo) cac|bo nganh)\b|\blien quan$/

/** A group that is no unit: «các đơn vị liên quan», «UBND các xã, phường». */
export const isGroup = (printedName: string): boolean => GROUP.test(inFull(printedName))
