import type { Paper, PaperBlock } from '~/domain/papers/paper'
import { typeNameOf } from '~/domain/papers/paper-lines'
import { fromTemplate } from '~/domain/papers/paper-template'
import { trimEndOf } from '~/domain/trim-end'
import type { FrozenSheet } from '../frozen'
import { type PaperMeans, paperDay, type SheetsOfBriefing } from './paper-values'
import { factsTable, optionsTable, proposalBlocks } from './sheet-blocks'

const OPINION_LINES = 2

/**
 * Phiếu trình giải quyết công việc of one matter: nội dung trình with its facts and options, ý kiến của Văn phòng, and room
 * for the leader's opinion. One A4 for a sheet of ordinary length; a longer one goes on, and loses no word. It bears no
 * number.
 */
export function slipPaper(
  briefing: Pick<SheetsOfBriefing, 'chair' | 'asOf'>,
  { content }: Pick<FrozenSheet, 'content'>,
  { templates, inWords }: PaperMeans,
): Paper {
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
      part('I', 'NỘI DUNG TRÌNH'),
      factsTable(content),
      ...(content.options.length > 0
        ? [optionsTable(content), part('II', 'Ý KIẾN CỦA VĂN PHÒNG'), ...proposalBlocks(content, inWords)]
        : []),
      { kind: 'opinion', caption: `Ý kiến của ${briefing.chair}:`, lines: OPINION_LINES },
    ],
    appendices: [],
  }
}
