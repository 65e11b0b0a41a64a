import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type GreyPicture, greyOf } from './grey-picture'
import { SCAN_LIMITS as LIMITS } from './scan-limits'

/** Points (1/72 inch) of the pages' own measure. */
const POINTS = 72

/** Draws pages of a PDF, pictures included. */
export type DrawnPdf = { draw: (page: number) => Promise<GreyPicture>; close: () => Promise<unknown> }

/**
 * Opens a PDF for drawing. The library's own decoders of fax (JBIG2, CCITT) and JPEG 2000 pictures come as WebAssembly
 * files of its package: scanners write all of them. Scripts and fonts of the file are not run.
 */
export async function openForDrawing(bytes: Uint8Array): Promise<DrawnPdf> {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    maxImageSize: LIMITS.picturePixels,
    wasmUrl: `${folder}/wasm/`,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    cMapUrl: `${folder}/cmaps/`,
    iccUrl: `${folder}/iccs/`,
  }).promise
  const draw = async (number: number) => {
    const page = await pdf.getPage(number)
    const own = page.getViewport({ scale: 1 })
    const dpi = Math.min(LIMITS.scanDpi, POINTS * Math.sqrt(LIMITS.scanPixels / (own.width * own.height)))
    const viewport = page.getViewport({ scale: dpi / POINTS })
    const [width, height] = [Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height))]
    const canvas = createCanvas(width, height)
    const context = canvas.getContext('2d')
    // The library is typed for browsers; this canvas does what it asks for.
    await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
    page.cleanup()
    return greyOf(context.getImageData(0, 0, width, height).data, width, height, dpi)
  }
  return { draw, close: () => pdf.loadingTask.destroy() }
}

/**
 * The first picture inside a PDF that claims more pixels than may be drawn, if any. Dictionaries of pictures are always
 * written in the clear (ISO 32000, 7.5.7: streams stand in no object stream), so that sides are known before decoding.
 */
export function oversizedPicture(bytes: Uint8Array): { width: number; height: number } | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  for (const found of source.matchAll(/\/Width\s{1,4}(\d{1,9})/g)) {
    const around = source.slice(Math.max(0, found.index - 400), found.index + 400)
    const width = Number(found[1])
    const height = Number(/\/Height\s{1,4}(\d{1,9})/.exec(around)?.[1] ?? 0)
    if (width * height > LIMITS.picturePixels) return { width, height }
  }
  return null
}
