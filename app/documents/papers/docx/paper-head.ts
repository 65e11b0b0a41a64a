import { AlignmentType, BorderStyle, Paragraph, type Table } from 'docx'
import type { Paper } from '~/domain/papers/paper'
import {
  addresseeLines,
  issuerLines,
  MOTTO,
  NATION,
  numberLine,
  placeDateLine,
  subjectLine,
} from '~/domain/papers/paper-lines'
import { type PaperLayout, TEXT_WIDTH } from '../paper-layout'
import { boldWidth } from '../text-width'
import { boxes } from './boxes'
import { twips, twipsOfPoints } from './measures'
import { centredLine, room, rule, run } from './paragraphs'

/** National heading, issuer, number, place and date; type name and abstract, or the subject of a công văn; «Kính gửi». */
export function paperHead(paper: Paper, layout: PaperLayout): (Paragraph | Table)[] {
  return [
    boxes(
      [leftOf(layout), rightOf(layout)],
      [
        [issuerBox(paper, layout), nationBox(layout)],
        [numberBox(paper, layout), dateBox(paper, layout)],
      ],
    ),
    ...(paper.typeName === null ? [] : titleLines(paper.typeName, paper, layout)),
    ...addressees(paper, layout),
  ]
}

const leftOf = ({ head }: PaperLayout) => TEXT_WIDTH * head.left
const rightOf = ({ head }: PaperLayout) => TEXT_WIDTH * head.right

function issuerBox({ parentBody, issuer }: Paper, layout: PaperLayout): Paragraph[] {
  const { size, ruleShare } = layout
  const left = leftOf(layout)
  const lines = issuerLines(issuer)
  const last = lines.at(-1) ?? ''
  return [
    ...(parentBody === null ? [] : issuerLines(parentBody).map((line) => centredLine(line, { size: size.parent }))),
    ...lines.map((line) => centredLine(line, { size: size.issuer, bold: true })),
    rule(boldWidth(last, size.issuer, left) * ruleShare, left),
  ]
}

function nationBox(layout: PaperLayout): Paragraph[] {
  const { nation, motto } = layout.size
  const right = rightOf(layout)
  return [
    centredLine(NATION, { size: nation, bold: true }),
    centredLine(MOTTO, { size: motto, bold: true }),
    rule(boldWidth(MOTTO, motto, right), right),
  ]
}

function numberBox(paper: Paper, layout: PaperLayout): Paragraph[] {
  const { size, gap } = layout
  const number = numberLine(paper)
  const spacing = { before: twipsOfPoints(gap) }
  return [
    ...(number === null ? [] : [centredLine(number, { size: size.number })]),
    ...(paper.kind === 'letter' ? [centredLine(subjectLine(paper), { size: size.letterSubject }, { spacing })] : []),
    ...(paper.urgency === null ? [] : [urgencyBox(paper.urgency, layout)]),
    ...(number === null && paper.urgency === null ? [room(size.number)] : []),
  ]
}

/** A framed paragraph, about as wide as its words. */
function urgencyBox(urgency: string, layout: PaperLayout): Paragraph {
  const { urgency: points } = layout.size
  const left = leftOf(layout)
  const side = twips((left - boldWidth(urgency, points, left) - 6) / 2)
  const line = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 3 }
  return centredLine(
    urgency,
    { size: points, bold: true },
    {
      border: { top: line, bottom: line, left: line, right: line },
      indent: { left: side, right: side },
      spacing: { before: twipsOfPoints(10) },
    },
  )
}

const dateBox = (paper: Paper, { size }: PaperLayout): Paragraph[] => [
  centredLine(placeDateLine(paper), { size: size.date, italic: true }),
]

function titleLines(typeName: string, paper: Paper, { size, titleGap, ruleShare }: PaperLayout): Paragraph[] {
  return [
    centredLine(
      typeName,
      { size: size.typeName, bold: true },
      { spacing: { before: twipsOfPoints(titleGap) }, outlineLevel: 0 },
    ),
    centredLine(subjectLine(paper), { size: size.subject, bold: true }),
    rule(boldWidth(paper.subject, size.subject, TEXT_WIDTH) * ruleShare, TEXT_WIDTH),
  ]
}

const KINH_GUI = 'Kính gửi:'

/** One addressee in the middle; several below each other, their dashes under the first letter behind the colon. */
function addressees({ addressees: names }: Paper, { size, addresseeGap }: PaperLayout): Paragraph[] {
  const lines = addresseeLines(names)
  const look = { size: size.body }
  const spacing = { before: twipsOfPoints(addresseeGap) }
  const [only] = lines
  if (only === undefined) return []
  if (lines.length === 1) return [centredLine(`${KINH_GUI} ${only}`, look, { spacing })]
  const [left, hanging] = [twips(45), twips(4)]
  return [
    new Paragraph({ children: [run(KINH_GUI, look)], indent: { left: twips(25) }, spacing }),
    ...lines.map(
      (line) =>
        new Paragraph({
          children: [run(line, look)],
          alignment: AlignmentType.LEFT,
          indent: { left: left + hanging, hanging },
        }),
    ),
  ]
}
