/** The end of a line that breaks off inside a document's number or a date: «1382/QĐ-», «19/6/». */
const BROKEN = /(?:^|\s)\S*\d\/(?:\S*[-–/])?$/u

/** Puts numbers and dates together that a printed line broke after «-» or «/»: they are what documents are cited by. */
export function joinBrokenSymbols(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const above = joined.at(-1)?.trimEnd()
    if (above !== undefined && BROKEN.test(above) && /^[\p{Lu}\d]/u.test(line.trimStart())) {
      joined[joined.length - 1] = above + line.trimStart()
    } else joined.push(line)
  }
  return joined
}
