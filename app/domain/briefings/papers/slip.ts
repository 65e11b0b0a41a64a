import { pointNumber } from '~/domain/papers/numbering'
import type { Paper, PaperBlock } from '~/domain/papers/paper'
import { typeNameOf } from '~/domain/papers/paper-lines'
import { fromTemplate } from '~/domain/papers/paper-template'
import { trimEndOf } from '~/domain/trim-end'
import type { FrozenSheet } from '../frozen'
import { recommendedOption } from '../matter'
import { type PaperMeans, paperDay, type SheetsOfBriefing } from './paper-values'
import { factsTable, optionsTable, proposalBlocks } from './sheet-blocks'

const OPINION_LINES = 2
/** The first facts are what the matter turns on; all of them stand in the report's appendix. */
const FACTS_SHOWN = 4

/**
 * Phiếu trình giải quyết công việc of one matter: nội dung trình duyệt, tóm tắt và phương án, ý kiến của Văn phòng, and
 * room for the leader's opinion. One A4 for a sheet of ordinary length. It bears no number.
 */
export function slipPaper(
  briefing: SheetsOfBriefing,
  { content }: FrozenSheet,
  { templates, inWords }: PaperMeans,
): Paper {
  const chosen = recommendedOption(content)
  const part = (number: string, text: string): PaperBlock => ({ kind: 'heading', level: 'part', number, text })
  return {
    ...fromTemplate(templates['proposal-slip']),
    ...{
      kind: 'proposal-slip',
      addressees: [briefing.chair],
      bases: [],
      number: null,
      symbol: null,
      date: paperDay(briefing),
      urgency: null,
    },
    typeName: typeNameOf('proposal-slip'),
    subject: trimEndOf(content.question, '?.'),
    recipients: [],
    body: [
      part('I', 'NỘI DUNG TRÌNH VÀ SỐ LIỆU'),
      factsTable({ ...content, facts: content.facts.slice(0, FACTS_SHOWN) }),
      ...(content.options.length > 0
        ? [
            part('II', 'PHƯƠNG ÁN'),
            optionsTable(content, 'short'),
            part('III', 'Ý KIẾN CỦA VĂN PHÒNG'),
            ...proposalBlocks(content, inWords),
          ]
        : []),
      {
        kind: 'opinion',
        caption: `Ý kiến của ${briefing.chair}${chosen ? ` (đồng ý phương án ${pointNumber(content.options.indexOf(chosen))}; ý kiến khác)` : ''}:`,
        lines: OPINION_LINES,
      },
    ],
    appendices: [],
  }
}
