import { conclusionSentence, type DeadlineInWords } from '~/domain/papers/conclusion-words'
import { pointNumber } from '~/domain/papers/numbering'
import type { PaperBlock } from '~/domain/papers/paper'
import { type MatterContent, type MatterFact, recommendedOption } from '../matter'
import { sayDay } from '../say'

/**
 * The facts of a sheet as a table: each with its figure, source and day, «ước tính» where it is none that was counted (R20).
 * The day of most stands once, in the head; a source that is named again is «như trên».
 */
export function factsTable({ facts }: MatterContent): PaperBlock {
  const day = mostCommon(facts.map(({ on }) => on))
  const sources = facts.map((fact) => sourceOf(fact, day))
  return {
    kind: 'table',
    table: {
      unit: null,
      columns: [
        { head: 'Nội dung', share: 0.4, align: 'start' },
        { head: 'Số liệu', share: 0.3, align: 'start' },
        { head: day === undefined ? 'Nguồn' : `Nguồn (ngày ${sayDay(day)})`, share: 0.3, align: 'start' },
      ],
      rows: facts.map((fact, at) => [
        fact.words,
        figureOf(fact),
        at > 0 && sources[at] === sources[at - 1] ? 'như trên' : (sources[at] ?? ''),
      ]),
      foot: null,
    },
  }
}

/** Of several that are as common, the first. */
function mostCommon(days: readonly string[]): string | undefined {
  const times = (day: string) => days.filter((one) => one === day).length
  return [...days].sort((a, b) => times(b) - times(a))[0]
}

const figureOf = ({ figure, certainty }: MatterFact): string =>
  certainty === 'estimate' ? [figure, '(ước tính)'].filter(Boolean).join(' ') : (figure ?? '')

/** «khoản 2, 70/TB-UBND; 03/4/2015»: with its day where that is another than the head's and the source does not say it. */
const sourceOf = ({ source, on }: MatterFact, day: string | undefined): string =>
  on === day || source.includes(sayDay(on)) ? source : `${source}; ${sayDay(on)}`

/** The options side by side: what follows from each and what it costs. */
export const optionsTable = ({ options, recommended }: MatterContent): PaperBlock => ({
  kind: 'table',
  table: {
    unit: null,
    columns: [
      { head: 'Phương án', share: 0.25, align: 'start' },
      { head: 'Hệ quả', share: 0.47, align: 'start' },
      { head: 'Kinh phí', share: 0.28, align: 'start' },
    ],
    rows: options.map(({ key, title, effect, money }, at) => [
      `${pointNumber(at)}) ${title}${key === recommended ? ' (đề xuất)' : ''}`,
      effect,
      money ?? '',
    ]),
    foot: null,
  },
})

/** What waiting costs, the recommendation, and the words proposed for the notice of conclusions. */
export function proposalBlocks(content: MatterContent, inWords: DeadlineInWords): PaperBlock[] {
  const chosen = recommendedOption(content)
  const { waiting, reason, options } = content
  const letter = chosen ? pointNumber(options.indexOf(chosen)) : null
  return [
    ...(waiting ? [{ kind: 'paragraph' as const, text: `Nếu chưa quyết định: ${waiting}` }] : []),
    ...(chosen
      ? [
          {
            kind: 'paragraph' as const,
            text: `Đề xuất phương án ${letter}: ${chosen.title}.${reason ? ` ${reason}` : ''} Dự thảo kết luận:`,
          },
          ...chosen.conclusions.map((one) => ({
            ...{ kind: 'item' as const, level: 'dash' as const, number: null, text: conclusionSentence(one, inWords) },
          })),
        ]
      : []),
  ]
}

/** A whole sheet: facts, options, proposal. */
export const sheetBlocks = (content: MatterContent, inWords: DeadlineInWords): PaperBlock[] => [
  ...(content.facts.length > 0 ? [factsTable(content)] : []),
  ...(content.options.length > 0 ? [optionsTable(content)] : []),
  ...proposalBlocks(content, inWords),
]
