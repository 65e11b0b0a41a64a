import type { Conclusion } from '~/domain/conclusions/conclusion'
import { conclusionSentence, conclusionUnderLead, type DeadlineInWords, standsAlone } from './conclusion-words'
import { itemNumber, partNumber, pointNumber } from './numbering'
import type { Paper, PaperBlock } from './paper'
import { dayInWords, typeNameOf } from './paper-lines'
import { fromTemplate, type PaperTemplate } from './paper-template'

export type Meeting = {
  /** ISO day. */
  day: string
  /** The name is empty where only the position is known. */
  chair: { position: string; name: string }
  /** As in «tại phiên họp về …»: begins with what sort of meeting it was. */
  topic: string
  /** Who reported; none where nobody is named. */
  reporters: readonly string[]
  /** Units that took part. */
  attendees: readonly string[]
}

/** What the meeting concluded on one matter; without title the conclusions are items of their own. */
export type ConcludedMatter = { title: string | null; conclusions: readonly Conclusion[] }

export type ConclusionsDraft = {
  template: PaperTemplate
  number: number | null
  date: string | null
  meeting: Meeting
  /** Paragraphs of the assessment; with any, the paper has two parts. */
  assessment: readonly string[]
  matters: readonly ConcludedMatter[]
  /** One item a unit with a dash a task, or one item a matter with a point a task. */
  arrangement: 'by-unit' | 'by-matter'
  deadlineWords: DeadlineInWords
}

/**
 * The notice of conclusions: who met, what was concluded, whom it is given to. Worded so that the reader of notices finds
 * the conclusions it was drafted from and nothing else.
 */
export function conclusionsPaper(draft: ConclusionsDraft): Paper {
  const { template, meeting, assessment, number, date } = draft
  const tasks = draft.arrangement === 'by-unit' ? byUnit(draft) : byMatter(draft)
  return {
    ...fromTemplate(template),
    kind: 'conclusions',
    ...{ number, date, urgency: null, addressees: [], bases: [], appendices: [] },
    typeName: typeNameOf('conclusions'),
    subject: `Kết luận của ${whoChaired(meeting)} tại ${meeting.topic}`,
    body: [
      ...opening(meeting),
      ...(assessment.length === 0 ? tasks : inParts(assessment, tasks)),
      {
        kind: 'paragraph',
        text: `${closingOffice(template)} thông báo để các cơ quan, đơn vị biết, thực hiện.`,
      },
    ],
  }
}

const whoChaired = ({ chair }: Pick<Meeting, 'chair'>): string =>
  chair.name === '' ? chair.position : `${chair.position} ${chair.name}`

function opening({ day, chair, topic, reporters, attendees }: Meeting): PaperBlock[] {
  const took = attendees.length === 0 ? '' : ` Tham dự có đại diện lãnh đạo ${attendees.join(', ')}.`
  const heard = `Sau khi nghe ${reporters.length === 0 ? '' : `${reporters.join(', ')} báo cáo và `}ý kiến của các đại biểu dự họp`
  return [
    {
      kind: 'paragraph',
      text: `Ngày ${dayInWords(day).slice('ngày '.length)}, ${whoChaired({ chair })} đã chủ trì ${topic}.${took}`,
    },
    { kind: 'paragraph', text: `${heard}, ${chair.position} kết luận như sau:` },
  ]
}

const closingOffice = ({ parentBody, issuer }: PaperTemplate): string =>
  parentBody === null ? `Văn phòng ${issuer}` : `${issuer} ${parentBody}`

function inParts(assessment: readonly string[], tasks: readonly PaperBlock[]): PaperBlock[] {
  return [
    { kind: 'heading', level: 'part', number: partNumber(0), text: 'ĐÁNH GIÁ CHUNG' },
    ...assessment.map((text): PaperBlock => ({ kind: 'paragraph', text })),
    { kind: 'heading', level: 'part', number: partNumber(1), text: 'NHIỆM VỤ TRONG THỜI GIAN TỚI' },
    ...tasks,
  ]
}

/** The chair's own decisions first, then a heading for each who leads, in the order in which they first come. */
function byUnit({ matters, deadlineWords }: ConclusionsDraft): PaperBlock[] {
  const all = matters.flatMap(({ conclusions }) => conclusions)
  const own = all.filter(standsAlone)
  const groups = new Map<string, Conclusion[]>()
  for (const conclusion of all) {
    if (standsAlone(conclusion)) continue
    const key = conclusion.leads.join(', ')
    groups.set(key, [...(groups.get(key) ?? []), conclusion])
  }
  const items = own.map((conclusion, at): PaperBlock => {
    const text = conclusionSentence(conclusion, deadlineWords)
    return { kind: 'item', level: 'item', number: itemNumber(at), text }
  })
  const headed = [...groups].flatMap(([leads, conclusions], at): PaperBlock[] => [
    { kind: 'heading', level: 'item', number: itemNumber(own.length + at), text: `${leads}:` },
    ...conclusions.map((conclusion): PaperBlock => {
      const text = conclusionUnderLead(conclusion, deadlineWords)
      return { kind: 'item', level: 'dash', number: null, text }
    }),
  ])
  return [...items, ...headed]
}

/** A matter with a title is an item with a point for each conclusion; one without gives an item for each. */
function byMatter({ matters, deadlineWords }: ConclusionsDraft): PaperBlock[] {
  let item = 0
  return matters.flatMap(({ title, conclusions }): PaperBlock[] => {
    const sentences = conclusions.map((conclusion) => conclusionSentence(conclusion, deadlineWords))
    if (title === null)
      return sentences.map((text) => ({ kind: 'item', level: 'item', number: itemNumber(item++), text }))
    return [
      { kind: 'heading', level: 'item', number: itemNumber(item++), text: title },
      ...sentences.map((text, at): PaperBlock => ({ kind: 'item', level: 'point', number: pointNumber(at), text })),
    ]
  })
}
