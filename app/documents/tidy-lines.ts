/**
 * Lines as a reader wants them: NFC, no-break and repeated blanks as one blank, no blank at either end, at most one empty
 * line in a row and none at the ends. Tabs count as blanks.
 */
export function tidyLines(lines: readonly string[]): string {
  const tidy: string[] = []
  for (const line of lines.flatMap((entry) => entry.split(/\r\n|[\n\r\u2028\u2029]/))) {
    const words = line
      .normalize('NFC')
      .replace(/[\u00ad\u200b\u200e\u200f\ufeff]/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
    if (words !== '' || tidy.at(-1) !== '') tidy.push(words)
  }
  return tidy.join('\n').trim()
}
