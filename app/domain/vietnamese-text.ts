/**
 * Vietnamese writes the tone of a syllable such as «hòa» in two ways, on the first vowel (old) or on the second (new).
 * Both are right, documents mix them, and Unicode normalisation does not merge them.
 */
const NEW_STYLE = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
] as const
const OLD_STYLE_OF = new Map<string, string>(NEW_STYLE)
const NEW_STYLE_PAIR = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu

/**
 * Letters without accents, lower case, «đ» as «d»: what a person types who cannot be bothered with accents.
 * Agrees with the SQL of search: lower(), normalise to NFD, strip U+0300–U+036F, đ -> d.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')

/** Lower case in NFC with one tone style, accents kept: two spellings of one word become equal. Same length as the NFC. */
export const foldToneStyle = (text: string): string => {
  const lower = lowerSameLength(text.normalize('NFC'))
  return lower.replace(NEW_STYLE_PAIR, (pair) => OLD_STYLE_OF.get(pair) ?? pair)
}

/** Runs of white space, no-break spaces included, as one blank; ends trimmed. */
export const collapseSpaces = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()

/** «İ» grows when lowered; offsets must not move, so such a letter stays as it is. */
const lowerSameLength = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
}
