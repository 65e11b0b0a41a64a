import type { GreyPicture } from './grey-picture'

/** The page turned clockwise by a quarter. */
export function turnedQuarter({ width, height, dpi, shades }: GreyPicture): GreyPicture {
  const turned = new Uint8Array(shades.length)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) turned[x * height + (height - 1 - y)] = shades[at] ?? 255
  return { width: height, height: width, dpi, shades: turned }
}

/** The page turned upside down. */
export const turnedOver = (picture: GreyPicture): GreyPicture => ({
  ...picture,
  shades: Uint8Array.from(picture.shades).reverse(),
})

/** The page without specks: each pixel becomes the middle one of its neighbourhood of nine. Edges of letters stay. */
export function withoutSpecks({ width, height, dpi, shades }: GreyPicture): GreyPicture {
  const clean = Uint8Array.from(shades)
  const near = new Uint8Array(9)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      for (let row = 0; row < 3; row++)
        for (let column = 0; column < 3; column++)
          near[row * 3 + column] = shades[at + (row - 1) * width + column - 1] ?? 255
      clean[at] = near.sort()[4] ?? 255
    }
  return { width, height, dpi, shades: clean }
}
