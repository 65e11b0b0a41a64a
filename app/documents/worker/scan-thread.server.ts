import { parentPort } from 'node:worker_threads'
import { definePDFJSModule } from 'unpdf'
import { scanText } from '../ocr/scan-text.server'
import type { ScanMessage, ScanTask } from './scan-task'

const send = (message: ScanMessage) => parentPort?.postMessage(message)

// Entry of the thread that recognises one scan: a task in, pages told as they are done, the reading out.
parentPort?.once('message', async ({ kind, bytes }: ScanTask) => {
  // One pdf.js for text and for drawing: two in one thread take each other's decoders.
  await definePDFJSModule(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
  send({ reading: await scanText(kind, bytes, (done, of) => send({ done, of })) })
})
