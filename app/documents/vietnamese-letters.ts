const VIETNAMESE_LETTERS = new Set(
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'.normalize('NFC'),
)

/** Among the commonest words of administrative prose; a wrong decoding spells hardly any of them. */
const COMMON_WORDS = new Set([
  ...['của', 'và', 'được', 'các', 'ngày', 'tháng', 'năm', 'thực', 'hiện', 'về', 'ủy', 'uỷ', 'tỉnh', 'sở', 'số', 'việc'],
  ...['đơn', 'vị', 'giao', 'báo', 'cáo', 'thông', 'kết', 'luận', 'trước', 'triển', 'khai', 'dự', 'án', 'nhân', 'dân'],
])
const ENOUGH_LETTERS = 5
const ENOUGH_WORDS = 3

/** Whether NFC text is surely Vietnamese: no letter from elsewhere, no tone mark left alone, and known words. */
export function looksLikeVietnamese(text: string): boolean {
  const lower = text.toLowerCase()
  if (/\p{M}|[\u0080-\u009f\ufffd]/u.test(lower)) return false
  let letters = 0
  for (const letter of lower.match(/[^\p{ASCII}\P{L}]/gu) ?? []) {
    if (!VIETNAMESE_LETTERS.has(letter)) return false
    letters++
  }
  const words = new Set(lower.match(/\p{L}+/gu))
  const known = [...words].filter((word) => COMMON_WORDS.has(word) && /[^\p{ASCII}]/u.test(word)).length
  return letters >= ENOUGH_LETTERS && known >= ENOUGH_WORDS
}
