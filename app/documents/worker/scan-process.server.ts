import { definePDFJSModule } from 'unpdf'
import { scanText } from '../ocr/scan-text.server'
import type { ScanMessage, ScanTask } from './scan-task'

const send = (message: ScanMessage) => process.send?.(message)

// Entry of the process that recognises one scan: a task in, pages told as they are done, the reading out.
process.once('message', async ({ kind, bytes }: ScanTask) => {
  // One pdf.js for text and for drawing: two in one process take each other's decoders.
  await definePDFJSModule(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
  // What comes through the channel is a Buffer, which pdf.js refuses.
  send({ reading: await scanText(kind, new Uint8Array(bytes), (done, of) => send({ done, of })) })
})

// Whoever waited for it is gone.
process.once('disconnect', () => process.exit())
