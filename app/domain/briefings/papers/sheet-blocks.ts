import { conclusionSentence, type DeadlineInWords } from '~/domain/papers/conclusion-words'
import { pointNumber } from '~/domain/papers/numbering'
import type { PaperBlock } from '~/domain/papers/paper'
import { type MatterContent, type MatterFact, recommendedOption } from '../matter'
import { sayDay } from '../say'

/** «khoản 2, 70/TB-UBND; 03/4/2015», with «ước tính» where the figure is none that was counted (R20). */
const sourceOf = ({ source, on, certainty }: MatterFact): string =>
  `${source}; ${sayDay(on)}${certainty === 'estimate' ? '; ước tính' : ''}`

/** The facts of a sheet as a table: each with its figure, day and source. */
export const factsTable = ({ facts }: MatterContent): PaperBlock => ({
  kind: 'table',
  table: {
    unit: null,
    columns: [
      { head: 'Nội dung', share: 0.46, align: 'start' },
      { head: 'Số liệu', share: 0.22, align: 'start' },
      { head: 'Nguồn; ngày số liệu', share: 0.32, align: 'start' },
    ],
    rows: facts.map((fact) => [fact.words, fact.figure ?? '', sourceOf(fact)]),
    foot: null,
  },
})

/** The options side by side: what follows from each and what it costs. */
export const optionsTable = (
  { options, recommended }: MatterContent,
  form: 'whole' | 'short' = 'whole',
): PaperBlock => ({
  kind: 'table',
  table: {
    unit: null,
    columns: [
      { head: 'Phương án', share: 0.3, align: 'start' },
      { head: 'Hệ quả', share: 0.4, align: 'start' },
      { head: 'Kinh phí', share: 0.3, align: 'start' },
    ],
    rows: options.map(({ key, title, effect, money }, at) => [
      `${pointNumber(at)}) ${title}${key === recommended ? ' (đề xuất)' : ''}`,
      // A slip has one page: the effect in its first sentence.
      form === 'short' ? (effect.split(/(?<=[.;])\s/u)[0] ?? '') : effect,
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
