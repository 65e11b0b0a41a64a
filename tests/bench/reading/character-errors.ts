/** A text without its blanks: where lines break is no error of letters. */
export const lettersOf = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

/** Letters to put in, take out or change (Levenshtein) for each letter of the truth. */
export function characterErrors(truth: string, read: string): number {
  let above = Array.from({ length: read.length + 1 }, (_, at) => at)
  for (let row = 1; row <= truth.length; row++) {
    const line = [row]
    for (let at = 1; at <= read.length; at++) {
      const change = (above[at - 1] ?? 0) + (truth[row - 1] === read[at - 1] ? 0 : 1)
      line.push(Math.min(change, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1))
    }
    above = line
  }
  return (above.at(-1) ?? 0) / truth.length
}
