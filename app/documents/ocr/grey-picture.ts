/** A page as shades of grey, a byte a pixel, 0 black; `dpi` is how many of its pixels make an inch of paper. */
export type GreyPicture = { width: number; height: number; dpi: number; shades: Uint8Array }

/**
 * Shades of the colours of a canvas (RGBA; ITU-R BT.601). Red ink is taken for paper: a stamp covers a third of the
 * signature (Nghị định 30/2020/NĐ-CP, Điều 33), and the name beneath it is wanted. Transparency is white paper.
 */
export function greyOf(rgba: Uint8ClampedArray, width: number, height: number, dpi: number): GreyPicture {
  const shades = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < shades.length; i++, at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 255] = [rgba[at], rgba[at + 1], rgba[at + 2], rgba[at + 3]]
    const shade = Math.max(red, (red * 77 + green * 150 + blue * 29) >> 8)
    shades[i] = alpha === 255 ? shade : 255 - ((255 - shade) * alpha) / 255
  }
  return { width, height, dpi, shades }
}

/** As a binary PGM, which costs nothing to write and nothing to read. */
export function pgmOf({ width, height, shades }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + shades.length)
  bytes.set(head)
  bytes.set(shades, head.length)
  return bytes
}

/** Least difference between ink and paper. */
const INK = 40

/** Whether nothing stands on the page: a blank back page is not worth the seconds. */
export function isBlank({ shades }: GreyPicture): boolean {
  let darkest = 255
  let lightest = 0
  for (const shade of shades) {
    if (shade < darkest) darkest = shade
    if (shade > lightest) lightest = shade
  }
  return lightest - darkest < INK
}
