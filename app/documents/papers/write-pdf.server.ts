import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper } from '~/domain/papers/paper'
import { FACES, faceBytes } from './paper-fonts.server'
import { PAPER_TYP } from './pdf/paper-typ'
import { paperValues } from './pdf/paper-values'

let kept: Promise<NodeCompiler> | null = null

/** Loaded with the first paper: 52 MB of machine code that a start does without. */
const compiler = (): Promise<NodeCompiler> => {
  kept ??= makeCompiler()
  return kept
}

/** The typesetter sees the papers' own fonts and, as its workspace, the folder they lie in: nothing else of the disk. */
async function makeCompiler(): Promise<NodeCompiler> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler')
  return typst.NodeCompiler.create({
    workspace: dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json')),
    fontArgs: [{ fontBlobs: FACES.map((face) => Buffer.from(faceBytes(face))) }],
  })
}

/**
 * A paper as a PDF/UA-1 file (PDF 1.7, tagged, searchable, fonts embedded) in the layout of Nghị định 30/2020/NĐ-CP, Phụ
 * lục I. The same paper gives the same bytes.
 * @throws Error where the typesetter refuses, which no text of a paper brings about
 */
export async function writePaperPdf(paper: Paper): Promise<Uint8Array> {
  const typesetter = await compiler()
  const inputs = { paper: JSON.stringify(paperValues(paper)) }
  const result = typesetter.compile({ mainFileContent: PAPER_TYP, inputs })
  const set = result.result
  if (!set) {
    const found = result.takeDiagnostics()
    throw new Error(`The paper could not be set: ${JSON.stringify(found?.shortDiagnostics ?? [])}`)
  }
  const bytes = new Uint8Array(typesetter.pdf(set, { pdfStandard: 'ua-1' }))
  typesetter.evictCache(OLD)
  return bytes
}

/** Results of typesetting that the last ten papers did not use are let go. */
const OLD = 10
