/** Letters without their marks, đ as d, small: «Thư điện tử» and «thu dien tu» fold to the same. */
export const foldAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()

/** Every word of the query stands somewhere in the text, in any order. */
export function matchesFolded(text: string, query: string, fold = foldAccents): boolean {
  const folded = fold(text)
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
