import { createCanvas, loadImage } from '@napi-rs/canvas'
import { type GreyPicture, greyOf } from './grey-picture'
import { SCAN_LIMITS as LIMITS } from './scan-limits'

/** Long side of A4 in inches: a photograph does not say its measure, and a document's page fills it. */
const A4_LONG_SIDE = 11.69

/** Decodes a photograph and brings its page to the size that is read best. Its sides have been checked before. */
export async function drawPicture(bytes: Uint8Array): Promise<GreyPicture> {
  const image = await loadImage(Buffer.from(bytes))
  const long = Math.max(image.width, image.height)
  const scale = Math.min(2, (A4_LONG_SIDE * LIMITS.scanDpi) / long)
  const [width, height] = [Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale))]
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
  return greyOf(context.getImageData(0, 0, width, height).data, width, height, (long * scale) / A4_LONG_SIDE)
}
