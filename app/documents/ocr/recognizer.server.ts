import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, PSM } from 'tesseract.js'
import { type GreyPicture, pgmOf } from './grey-picture'
import type { RecognizedLine } from './scan-pieces'

/** Reads pictures one after another; `close` gives its memory back. */
export type Recognizer = { read: (picture: GreyPicture) => Promise<RecognizedLine[]>; close: () => Promise<unknown> }

/** The package's folder of integer models made from the best ones: half the size of the other, as good, no legacy part. */
const languageFolder = () =>
  join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int')

/**
 * Starts Tesseract with its Vietnamese model. Everything comes from installed packages: `langPath` is a folder, so that
 * nothing is fetched, and nothing is written into the working folder.
 */
export async function startRecognizer(): Promise<Recognizer> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: languageFolder(),
    gzip: true,
    cacheMethod: 'none',
    // Without a handler the library throws where nobody can catch; the call's own promise is rejected all the same.
    errorHandler: () => {},
  })
  const read = async (picture: GreyPicture) => {
    await worker.setParameters({
      tessedit_pageseg_mode: PSM.AUTO,
      user_defined_dpi: String(Math.round(picture.dpi)),
      // Sauvola: each spot is judged by its surroundings. With one threshold a shadow swallows its corner of the page.
      thresholding_method: '2',
    })
    const { data } = await worker.recognize(
      Buffer.from(pgmOf(picture)),
      { rotateAuto: true },
      { text: false, blocks: true },
    )
    return (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(recognizedLine)))
  }
  return { read, close: () => worker.terminate() }
}

type TesseractLine = {
  words: { text: string; confidence: number; bbox: { x0: number; x1: number; y0: number; y1: number } }[]
  baseline: RecognizedLine['baseline']
  rowAttributes: { rowHeight: number }
}

const recognizedLine = ({ words, baseline, rowAttributes }: TesseractLine): RecognizedLine => ({
  words: words.map(({ text, confidence, bbox }) => ({
    text,
    confidence,
    left: bbox.x0,
    right: bbox.x1,
    top: bbox.y0,
    bottom: bbox.y1,
  })),
  baseline: { x0: baseline.x0, y0: baseline.y0, x1: baseline.x1, y1: baseline.y1 },
  height: rowAttributes.rowHeight,
})
