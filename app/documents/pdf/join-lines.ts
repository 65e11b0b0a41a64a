/** The end of a line that breaks off inside a document's number or a date: «1382/QĐ-», «19/6/». */
const BROKEN = /(?:^|\s)\S*\d\/(?:\S*[-–/])?$/u

/** One line of two: a number or date that the break split is put together, anything else is parted by a blank. */
export function joinLines(above: string, below: string): string {
  const [end, start] = [above.trimEnd(), below.trimStart()]
  return end + (isBrokenSymbol(end, start) ? '' : ' ') + start
}

/** Whether a line ends within a number or date that the next one goes on with. */
export const isBrokenSymbol = (above: string, below: string): boolean =>
  BROKEN.test(above.trimEnd()) && /^[\p{Lu}\d]/u.test(below.trimStart())
