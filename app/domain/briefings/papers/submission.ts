import { conclusionSentence } from '~/domain/papers/conclusion-words'
import { itemNumber } from '~/domain/papers/numbering'
import type { Paper, PaperBlock } from '~/domain/papers/paper'
import { typeNameOf } from '~/domain/papers/paper-lines'
import { fromTemplate } from '~/domain/papers/paper-template'
import { recommendedOption } from '../matter'
import { sayCount, sayDay } from '../say'
import { asking, type PaperMeans, paperDay, type SheetsOfBriefing } from './paper-values'

/** Tờ trình: căn cứ, sự cần thiết, nội dung, kiến nghị; asks for the decisions that the sheets recommend. */
export function submissionPaper(briefing: SheetsOfBriefing, { templates, inWords }: PaperMeans): Paper {
  const { chair, meetingOn, sheets } = briefing
  const asked = asking(sheets)
  const bases = [...new Set(asked.flatMap(({ content }) => content.facts.map(({ source }) => source)))]
    .filter((source) => /\d\/[\p{Lu}-]/u.test(source))
    .slice(0, 4)
    .map((source) => `Căn cứ ${source}`)
  return {
    ...fromTemplate(templates.submission),
    ...{
      kind: 'submission',
      addressees: [chair],
      number: null,
      date: paperDay(briefing),
      urgency: null,
      typeName: typeNameOf('submission'),
    },
    subject: `Về việc cho ý kiến ${sayCount(asked.length)} nội dung tại cuộc họp ngày ${sayDay(meetingOn)}`,
    bases,
    body: [
      { kind: 'heading', level: 'part', number: 'I', text: 'SỰ CẦN THIẾT' },
      ...numbered(
        asked.map(({ content }) =>
          content.waiting ? `${ended(content.question)} ${content.waiting}` : ended(content.question),
        ),
      ),
      { kind: 'heading', level: 'part', number: 'II', text: 'NỘI DUNG ĐỀ XUẤT' },
      ...asked.flatMap(({ content }, at): PaperBlock[] => {
        const chosen = recommendedOption(content)
        if (!chosen) return []
        return [
          {
            kind: 'item',
            level: 'item',
            number: itemNumber(at),
            text: `${chosen.title}. ${content.reason ?? chosen.effect}`,
          },
          ...(chosen.money
            ? [{ kind: 'item' as const, level: 'dash' as const, number: null, text: `Kinh phí: ${chosen.money}` }]
            : []),
        ]
      }),
      { kind: 'heading', level: 'part', number: 'III', text: 'KIẾN NGHỊ' },
      { kind: 'paragraph', text: `Kính đề nghị ${chair} xem xét, kết luận theo dự thảo sau:` },
      ...numbered(
        asked.flatMap(
          ({ content }) => recommendedOption(content)?.conclusions.map((one) => conclusionSentence(one, inWords)) ?? [],
        ),
      ),
    ],
    appendices: [],
  }
}

const ended = (text: string): string => (/[.?!]$/u.test(text) ? text : `${text}.`)

const numbered = (lines: readonly string[]): PaperBlock[] =>
  lines.map((text, at) => ({ kind: 'item', level: 'item', number: itemNumber(at), text }))
