import { itemNumber, partNumber } from '~/domain/papers/numbering'
import type { Paper, PaperBlock } from '~/domain/papers/paper'
import { typeNameOf } from '~/domain/papers/paper-lines'
import { fromTemplate } from '~/domain/papers/paper-template'
import { trimEndOf } from '~/domain/trim-end'
import { recommendedOption } from '../matter'
import { sayCount, sayDay } from '../say'
import { asking, type PaperMeans, paperDay, type SheetsOfBriefing } from './paper-values'
import { sheetBlocks } from './sheet-blocks'

/**
 * Báo cáo: how things stand, what the meeting is asked to decide, what is proposed; each matter on a sheet of its own as an
 * appendix. Its parts follow the reports of provincial offices: tình hình, nội dung, đề xuất.
 */
export function reportPaper(briefing: SheetsOfBriefing, { templates, inWords }: PaperMeans): Paper {
  const { sheets } = briefing
  const day = paperDay(briefing)
  const reference = `Kèm theo Báo cáo phục vụ cuộc họp ngày ${sayDay(briefing.meetingOn)}`
  return {
    ...fromTemplate(templates.report),
    ...{
      kind: 'report',
      addressees: [],
      bases: [],
      number: null,
      date: day,
      urgency: null,
      typeName: typeNameOf('report'),
    },
    subject: `Các nội dung trình ${briefing.chair} tại cuộc họp ngày ${sayDay(briefing.meetingOn)}`,
    body: reportBody(briefing, day),
    appendices: sheets.map(({ content }, at) => ({
      ...{ number: sheets.length > 1 ? partNumber(at) : null, title: content.question, reference },
      blocks: sheetBlocks(content, inWords),
    })),
  }
}

function reportBody(briefing: SheetsOfBriefing, day: string): PaperBlock[] {
  const { sheets, chair, meetingOn } = briefing
  const asked = asking(sheets)
  const informing = sheets.filter((sheet) => !asked.includes(sheet))
  const appendixOf = (at: number) => (sheets.length > 1 ? `Phụ lục ${partNumber(at)}` : 'Phụ lục')
  return [
    {
      kind: 'paragraph',
      text: `Phục vụ cuộc họp ngày ${sayDay(meetingOn)} do ${chair} chủ trì, Văn phòng báo cáo các nội dung sau; số liệu tính đến ngày ${sayDay(day)}:`,
    },
    { kind: 'heading', level: 'part', number: 'I', text: 'TÌNH HÌNH CHUNG' },
    {
      kind: 'paragraph',
      text: `Có ${sayCount(asked.length)} nội dung cần quyết định${informing.length > 0 ? ` và ${sayCount(informing.length)} nội dung báo cáo để biết` : ''}, mỗi nội dung một phụ lục kèm theo.`,
    },
    {
      kind: 'table',
      table: {
        unit: null,
        columns: [
          { head: 'TT', share: 0.08, align: 'centre' },
          { head: 'Nội dung', share: 0.52, align: 'start' },
          { head: 'Đề xuất', share: 0.25, align: 'start' },
          { head: 'Chi tiết', share: 0.15, align: 'start' },
        ],
        rows: sheets.map(({ content }, at) => [
          itemNumber(at),
          content.question,
          recommendedOption(content)?.title ?? 'Báo cáo để biết',
          appendixOf(at),
        ]),
        foot: null,
      },
    },
    { kind: 'heading', level: 'part', number: 'II', text: 'TỒN TẠI, HỆ QUẢ NẾU CHẬM QUYẾT ĐỊNH' },
    ...linesOf(asked.flatMap(({ content }) => content.waiting ?? [])),
    { kind: 'heading', level: 'part', number: 'III', text: 'ĐỀ XUẤT, KIẾN NGHỊ' },
    ...linesOf(
      asked.flatMap(({ content }) => {
        const chosen = recommendedOption(content)
        return chosen ? `${trimEndOf(content.question, '?.')}: ${chosen.title}.` : []
      }),
    ),
    { kind: 'paragraph', text: `Kính trình ${chair} xem xét, cho ý kiến kết luận.` },
  ]
}

const linesOf = (lines: readonly string[]): PaperBlock[] =>
  lines.length === 0
    ? [{ kind: 'paragraph', text: 'Không có.' }]
    : lines.map((text, at) => ({ kind: 'item', level: 'item', number: itemNumber(at), text }))
