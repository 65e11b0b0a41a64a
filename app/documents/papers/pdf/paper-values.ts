import type { Paper, PaperBlock } from '~/domain/papers/paper'
import {
  addresseeLines,
  appendixLines,
  baseLines,
  blockLabel,
  closedBody,
  issuerLines,
  MOTTO,
  NATION,
  numberLine,
  placeDateLine,
  recipientLines,
  signatureLines,
  subjectLine,
} from '~/domain/papers/paper-lines'
import { footOpinion } from '../foot-opinion'
import { layoutOf, SPARE_FONT } from '../paper-layout'
import { paperTitle } from '../paper-title'

/** What the typesetter is given: lines ready to print and measures. It adds no word of its own but «Kính gửi:» and «Nơi nhận:». */
export function paperValues(paper: Paper) {
  const titled = paper.typeName !== null
  const { body, opinion } = footOpinion(paper)
  return {
    layout: layoutOf(paper.kind),
    font: SPARE_FONT,
    title: paperTitle(paper),
    author: paper.issuer,
    date: paper.date?.split('-').map(Number) ?? null,
    nation: NATION,
    motto: MOTTO,
    parent: paper.parentBody === null ? [] : issuerLines(paper.parentBody),
    issuer: issuerLines(paper.issuer),
    number: numberLine(paper),
    placeDate: placeDateLine(paper),
    urgency: paper.urgency,
    typeName: paper.typeName,
    subject: subjectLine(paper),
    addressees: addresseeLines(paper.addressees),
    bases: baseLines(paper.bases),
    body: printed(closedBody(body), titled ? 2 : 1),
    opinion,
    recipients: recipientLines(paper.recipients),
    signature: signatureLines(paper.signature),
    name: paper.signature.name,
    appendices: paper.appendices.map((appendix) => ({
      ...appendixLines(appendix),
      blocks: printed(appendix.blocks, 2),
    })),
  }
}

/** `first` is the depth that headings begin at: those of a tagged file leave none out (PDF/UA-1). */
function printed(blocks: readonly PaperBlock[], first: number) {
  const parted = blocks.some((block) => block.kind === 'heading' && block.level === 'part')
  let within = false
  return blocks.map((block) => {
    if (block.kind !== 'heading' && block.kind !== 'item') return block
    const text = `${blockLabel(block)} ${block.text}`.trim()
    if (block.kind === 'item') return { kind: 'paragraph', text }
    within ||= block.level === 'part'
    return { kind: 'heading', text, depth: block.level === 'item' && parted && within ? first + 1 : first }
  })
}
