/** The end of a line that breaks off inside a document's number or a date: «1382/QĐ-», «19/6/». */
const BROKEN = /(?:^|\s)\S*\d\/(?:\S*[-–/])?$/u
/** No number of a document is longer; a line without blanks may be. */
const LONGEST_SYMBOL = 60

/** What stands between two lines once they are joined: nothing within a number or date that the break split. */
export const joint = (above: string, below: string): '' | ' ' => (isBrokenSymbol(above, below) ? '' : ' ')

/** Whether a line ends within a number or date that the next one goes on with. */
export const isBrokenSymbol = (above: string, below: string): boolean =>
  BROKEN.test(above.trimEnd().slice(-LONGEST_SYMBOL)) && /^[\p{Lu}\d]/u.test(below.trimStart())
