import { type DocumentReading, DocumentRefusal } from './document-reading'
import { docxText } from './docx/docx-text.server'
import { htmlText } from './html/html-text'
import { pdfText } from './pdf/pdf-text.server'
import type { ReadTask } from './worker/thread-task'
import { XmlError } from './xml/xml-entities'
import { xmlText } from './xml/xml-text'

/** Reads a file of a known kind; runs inside the reading thread. Whatever a parser throws becomes a value. */
export async function readByKind(task: ReadTask): Promise<DocumentReading> {
  try {
    return { ok: true, kind: task.kind, ...(await read(task)) }
  } catch (error) {
    if (error instanceof DocumentRefusal) return { ok: false, issue: error.issue }
    if (error instanceof XmlError && error.reason === 'doctype') return { ok: false, issue: { code: 'xml-doctype' } }
    return { ok: false, issue: { code: 'broken', kind: task.kind } }
  }
}

async function read(task: ReadTask): Promise<{ text: string; scannedPages?: number[] }> {
  switch (task.kind) {
    case 'pdf':
      return pdfText(task.bytes)
    case 'docx':
      return nonEmpty(await docxText(task.bytes))
    case 'html':
      return nonEmpty(htmlText(task.text))
    case 'xml':
      return nonEmpty(xmlText(task.text))
  }
}

function nonEmpty(text: string): { text: string } {
  if (text === '') throw new DocumentRefusal({ code: 'empty' })
  return { text }
}
