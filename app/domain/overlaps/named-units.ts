import type { Word } from '~/domain/vietnamese-words'

/** A word with its letters without accents beside it, folded once. */
type FoldedWord = Word & { folded: string }

/** Levels at which a name can say whose it is: two units of one level are different units. */
type UnitLevel = 'province' | 'department' | 'district' | 'commune'
export type NamedUnit = { level: UnitLevel; key: string; shown: string }

/** Fields of work that departments and ministries are named by, old names and new, without accents. */
const DUTIES = [
  'ke hoach va dau tu|tai chinh|y te|xay dung|tu phap|noi vu|cong thuong|khoa hoc va cong nghe|giao duc va dao tao',
  'nong nghiep va phat trien nong thon|nong nghiep va moi truong|nong nghiep|thong tin va truyen thong',
  'tai nguyen va moi truong|lao dong thuong binh va xa hoi|van hoa the thao va du lich|giao thong van tai|ngoai vu',
  'van hoa thong tin|dan toc va ton giao|dan toc|du lich|tttt|tt tt|kh cn|tn mt|nn ptnt|ld tb xh|gd dt|kh dt|vh tt dl',
]
  .flatMap((line) => line.split('|'))
  .map((duty) => duty.split(' '))
  .sort((a, b) => b.length - a.length)

/** Provinces and cities under the government before and after 01/7/2025 (Nghị quyết 202/2025/QH15). */
const PROVINCES = new Set(
  [
    'an giang|ba ria vung tau|bac giang|bac kan|bac lieu|bac ninh|ben tre|binh dinh|binh duong|binh phuoc|binh thuan',
    'ca mau|can tho|cao bang|da nang|dak lak|dak nong|dien bien|dong nai|dong thap|gia lai|ha giang|ha nam|ha noi',
    'ha tinh|hai duong|hai phong|hau giang|hoa binh|hung yen|khanh hoa|kien giang|kon tum|lai chau|lam dong|lang son',
    'lao cai|long an|nam dinh|nghe an|ninh binh|ninh thuan|phu tho|phu yen|quang binh|quang nam|quang ngai|quang ninh',
    'quang tri|soc trang|son la|tay ninh|thai binh|thai nguyen|thanh hoa|thua thien hue|tien giang|ho chi minh|tra vinh',
    'tuyen quang|vinh long|vinh phuc|yen bai|hue',
  ].flatMap((line) => line.split('|')),
)

const PROVINCE_STARTS = new Set([...PROVINCES].map((name) => name.split(' ')[0]))

/** How each head is written, with its accents or with none at all: «phương tiện» names no «phường». */
const HEADS: Record<string, UnitLevel> = {
  ...{ sở: 'department', so: 'department', bộ: 'department', bo: 'department' },
  ...{ huyện: 'district', huyen: 'district', 'thị xã': 'district', 'thi xa': 'district' },
  ...{ xã: 'commune', xa: 'commune', phường: 'commune', phuong: 'commune' },
}
/** «các huyện», «99 xã», «cấp xã»: no unit in particular. */
const ANY_OF = /^(cac|cap|moi|\d+)$/
const NO_NAME = /^(xa|phuong|thi|va|huyen|\d+)$/

/** A unit that stands at `at`, and how many words it takes; null where none does. */
export function unitAt(words: readonly FoldedWord[], at: number): { unit: NamedUnit; length: number } | null {
  const says = (n: number) => words[n]?.folded ?? ''
  const shownTo = (length: number) =>
    words
      .slice(at, at + length)
      .map(({ raw }) => raw)
      .join(' ')
  const found = (level: UnitLevel, key: string, length: number) => ({
    unit: { level, key, shown: shownTo(length) },
    length,
  })
  const key = (length: number) => Array.from({ length }, (_, n) => says(at + n)).join(' ')
  for (const length of PROVINCE_STARTS.has(says(at)) ? [4, 3, 2, 1] : []) {
    // One syllable alone («Huế», and the word of many others) needs «tỉnh» or «thành phố» before it.
    if (PROVINCES.has(key(length)) && (length > 1 || /^(tinh|pho)$/.test(says(at - 1))))
      return found('province', key(length), length)
  }
  const head = words[at]?.low ?? ''
  const two = `${head} ${words[at + 1]?.low ?? ''}`
  const [level, skip] = HEADS[two] ? [HEADS[two], 2] : [HEADS[head], 1]
  if (!level) return null
  if (level === 'department') {
    const duty = DUTIES.find((parts) => parts.every((part, n) => says(at + 1 + n) === part))
    return duty ? found(level, key(duty.length + 1), duty.length + 1) : null
  }
  if (ANY_OF.test(says(at - 1)) || NO_NAME.test(says(at + skip))) return null
  const named = properName(words, at + skip)
  return named === 0 ? null : found(level, key(skip + named), skip + named)
}

/** How many syllables of a proper name stand here: capitals in a row; a text without any capitals is taken to have two. */
function properName(words: readonly FoldedWord[], from: number): number {
  let length = 0
  while (length < 3 && words[from + length]?.capital) length += 1
  if (length > 0) return length
  const capitals = words.some(({ capital }, n) => capital && n > 0)
  return !capitals && words[from]?.kind === 'syllable' && words[from + 1]?.kind === 'syllable' ? 2 : 0
}
