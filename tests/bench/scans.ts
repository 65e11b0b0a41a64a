import { performance } from 'node:perf_hooks'
import type { Canvas } from '@napi-rs/canvas'
import { drawPaper } from '#tests/documents/making/draw-paper'
import { scannedPdf, type Wear, worn } from '#tests/documents/making/make-scan'
import { PAPER_NOTICE } from '#tests/documents/making/paper-notice'
import { recognizeDocument } from '~/documents/ocr/recognize-document.server'
import { characterErrors, lettersOf } from './reading/character-errors'

/** `npm run bench:scans`: what a page costs, how many letters come out wrong, and how many of the wrong words are marked. */
const WEARS: Record<string, Wear> = {
  clean: {},
  'tilted by 1.2°': { tilt: 1.2 },
  'stamped, 120 dpi': { stamp: true, coarse: 0.6 },
  'shadow, 84 dpi': { shadow: true, coarse: 0.42 },
  'upside down': { turn: 180 },
  'specks on 1 %': { specks: 0.01 },
}

const { issuer, numberSymbol, placeDate, kind, title, body, recipients, signatory } = PAPER_NOTICE
const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const truth = [...issuer, `Số: ${numberSymbol}`, ...MOTTO, placeDate, kind, ...title, ...body]
  .concat('Nơi nhận:', recipients, signatory)
  .join('\n')
const known = new Set(truth.split(/\s+/))

async function measure(page: Canvas) {
  const started = performance.now()
  let opened = started
  const reading = await recognizeDocument('pdf', scannedPdf([page]), {
    onPage: (done) => {
      if (done === 0) opened = performance.now()
    },
  })
  if (!reading.ok) return { refused: reading.issue.code }
  const marked = (reading.uncertain ?? []).map(({ start, end }) => reading.text.slice(start, end))
  const wrong = reading.text.split(/\s+/).filter((word) => !known.has(word))
  const errors = characterErrors(lettersOf(truth), lettersOf(reading.text))
  return {
    secondsToOpen: Math.round(opened - started) / 1000,
    secondsAPage: Math.round(performance.now() - opened) / 1000,
    characterErrorRate: Math.round(errors * 10_000) / 10_000,
    wrongWords: wrong.length,
    wrongWordsMarked: wrong.filter((word) => marked.includes(word)).length,
    rightWordsMarked: marked.filter((word) => known.has(word)).length,
  }
}

const figures: Record<string, Awaited<ReturnType<typeof measure>>> = {}
const [page] = drawPaper(PAPER_NOTICE)
if (!page) throw new Error('No page was drawn')
for (const [name, wear] of Object.entries(WEARS)) {
  figures[name] = await measure(worn(page, wear))
  console.info(name, figures[name])
}
console.info(JSON.stringify({ letters: lettersOf(truth).length, figures }))
