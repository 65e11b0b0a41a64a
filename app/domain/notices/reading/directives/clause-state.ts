import type { DeadlineFound } from '~/domain/directives/deadline-found'
import type { Word } from '~/domain/vietnamese-words'
import { type Clause, isBullet } from '../clauses/outline'
import type { Lead, ReadingContext } from './context'
import type { Draft } from './draft'

/** What is known while the sentences of one clause are read. */
export type ClauseState = {
  context: ReadingContext
  clause: Clause
  words: readonly Word[]
  deadlines: readonly DeadlineFound[]
  inside: readonly boolean[]
  /** Directives of this clause so far. */
  drafts: Draft[]
  /** Whom the clause itself has named last. */
  lead: Lead | null
}

/**
 * Whom a sentence without a subject addresses: its heading; else, for bullets and plain paragraphs, whom the previous
 * one of the same item addressed; else an outer heading (labelling rule 4).
 */
export function inheritedLead({ context, clause }: ClauseState): Lead | null {
  const { path, frame } = clause
  const follows = frame === null || isBullet(frame.kind)
  const parentAt = frame ? path.length - 2 : path.length - 1
  for (let at = path.length - 1; at >= -1; at--) {
    const item = context.of(path[at])
    const opened = item.lead?.rule === 'lead.intro'
    if (item.lead && !(opened && follows && at === parentAt && item.latest)) return item.lead
    if (follows && at === parentAt && item.latest) return { ...item.latest, rule: 'lead.previous' }
  }
  return null
}

/** Keeps what later bullets and paragraphs of the item may inherit. */
export function remember({ context, clause, lead }: ClauseState): void {
  if (!lead) return
  context.of(clause.path.at(clause.frame ? -2 : -1)).latest = lead
  const own = context.of(clause.frame)
  if (clause.frame && !own.lead) own.lead = { ...lead, rule: 'lead.previous' }
}
