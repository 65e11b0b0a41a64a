import { findPhrase, phrases, type Word } from '~/domain/vietnamese-words'
import type { Draft } from '../directives/draft'
import { unitsAt } from './unit-list'

const MET_WITH = phrases(['làm việc với', 'buổi làm việc với'])

/** Whom the whole document addresses: the body the meeting was held with, or the only unit it gives tasks to. A guess. */
export function documentLead(preamble: readonly Word[], drafts: readonly Draft[]): string[] {
  const met = findPhrase(preamble, MET_WITH)
  if (met >= 0) {
    const start = preamble.findIndex((word, n) => n >= met && word.low === 'với') + 1
    const list = unitsAt(preamble, start)
    if (list && list.units.length === 1) return list.units
  }
  const named = new Set(drafts.filter((draft) => draft.lead.length > 0).map((draft) => draft.lead.join('|')))
  const [only] = named
  return named.size === 1 && only ? only.split('|') : []
}
