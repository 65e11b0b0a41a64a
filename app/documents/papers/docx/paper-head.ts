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
import { PAPER_LAYOUT as LAYOUT, TEXT_WIDTH } from '../paper-layout'
import { boldWidth } from '../text-width'
import { boxes } from './boxes'
import { twips, twipsOfPoints } from './measures'
import { centredLine, room, rule, run } from './paragraphs'

const { size, head, ruleShare } = LAYOUT
const LEFT = TEXT_WIDTH * head.left
const RIGHT = TEXT_WIDTH * head.right

/** National heading, issuer, number, place and date; type name and abstract, or the subject of a công văn; «Kính gửi». */
export function paperHead(paper: Paper): (Paragraph | Table)[] {
  return [
    boxes(
      [LEFT, RIGHT],
      [
        [issuerBox(paper), nationBox()],
        [numberBox(paper), dateBox(paper)],
      ],
    ),
    ...(paper.typeName === null ? [] : titleLines(paper.typeName, paper)),
    ...addressees(paper),
  ]
}

function issuerBox({ parentBody, issuer }: Paper): Paragraph[] {
  const lines = issuerLines(issuer)
  const last = lines.at(-1) ?? ''
  return [
    ...(parentBody === null ? [] : issuerLines(parentBody).map((line) => centredLine(line, { size: size.parent }))),
    ...lines.map((line) => centredLine(line, { size: size.issuer, bold: true })),
    rule(boldWidth(last, size.issuer, LEFT) * ruleShare, LEFT),
  ]
}

const nationBox = (): Paragraph[] => [
  centredLine(NATION, { size: size.nation, bold: true }),
  centredLine(MOTTO, { size: size.motto, bold: true }),
  rule(boldWidth(MOTTO, size.motto, RIGHT), RIGHT),
]

function numberBox(paper: Paper): Paragraph[] {
  const number = numberLine(paper)
  const spacing = { before: twipsOfPoints(LAYOUT.gap) }
  return [
    ...(number === null ? [] : [centredLine(number, { size: size.number })]),
    ...(paper.kind === 'letter' ? [centredLine(subjectLine(paper), { size: size.letterSubject }, { spacing })] : []),
    ...(paper.urgency === null ? [] : [urgencyBox(paper.urgency)]),
    ...(number === null && paper.urgency === null ? [room(size.number)] : []),
  ]
}

/** A framed paragraph, about as wide as its words. */
function urgencyBox(urgency: string): Paragraph {
  const side = twips((LEFT - boldWidth(urgency, size.urgency, LEFT) - 6) / 2)
  const line = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 3 }
  return centredLine(
    urgency,
    { size: size.urgency, bold: true },
    {
      border: { top: line, bottom: line, left: line, right: line },
      indent: { left: side, right: side },
      spacing: { before: twipsOfPoints(10) },
    },
  )
}

const dateBox = (paper: Paper): Paragraph[] => [centredLine(placeDateLine(paper), { size: size.date, italic: true })]

function titleLines(typeName: string, paper: Paper): Paragraph[] {
  return [
    centredLine(
      typeName,
      { size: size.typeName, bold: true },
      { spacing: { before: twipsOfPoints(18) }, outlineLevel: 0 },
    ),
    centredLine(subjectLine(paper), { size: size.subject, bold: true }),
    rule(boldWidth(paper.subject, size.subject, TEXT_WIDTH) * ruleShare, TEXT_WIDTH),
  ]
}

const KINH_GUI = 'Kính gửi:'

/** One addressee in the middle; several below each other, their dashes under the first letter behind the colon. */
function addressees({ addressees: names }: Paper): Paragraph[] {
  const lines = addresseeLines(names)
  const look = { size: size.body }
  const spacing = { before: twipsOfPoints(12) }
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
