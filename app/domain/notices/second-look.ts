import type { Confidence } from './reading/confidence/confidence'
import { readNoticeWithSteps } from './reading/read-notice'
import type { FoundPiece, NoticeReading, Span } from './reading/reading'
import type { ReadingSteps } from './reading/steps/reading-steps'

/** The steps of the reader in the order it takes them. */
export const LOOK_STAGES = ['lines', 'blocks', 'clauses', 'candidates', 'directives'] as const
export type LookStage = (typeof LOOK_STAGES)[number]

/** What one step made of a stretch of the text, by which rules. */
export type LookEntry = Span & {
  rules: string[]
  section?: string
  /** Of a sentence: whether it became a directive. */
  kept?: boolean
  /** Of a directive: where its parts were found. */
  pieces?: FoundPiece[]
  confidence?: Confidence
}
export type SecondLook = { reading: NoticeReading; stages: Record<LookStage, LookEntry[]> }

/** How a text is read, step by step, by the rules of today. Nothing is stored; it costs about one more reading. */
export function secondLook(text: string): SecondLook {
  const { reading, steps } = readNoticeWithSteps(text)
  return { reading, stages: { ...stagesOf(steps), directives: directivesOf(reading) } }
}

const stagesOf = (steps: ReadingSteps): Omit<SecondLook['stages'], 'directives'> => ({
  lines: steps.lines.map(({ rule, ...span }) => ({ ...span, rules: [rule] })),
  blocks: steps.blocks.map(({ rule, joins, ...span }) => ({
    ...span,
    rules: [...(rule ? [rule] : []), ...new Set<string>(joins)],
  })),
  clauses: steps.clauses.map(({ rule, ...clause }) => ({ ...clause, rules: [rule] })),
  candidates: steps.candidates.map(({ rule, ...candidate }) => ({ ...candidate, rules: [rule] })),
})

/** Parts that stand near a directive are shown with it; those of a heading far above are told by their words only. */
const NEAR = 300

function directivesOf({ directives, found }: NoticeReading): LookEntry[] {
  return directives.map(({ start, end, section, confidence }, at) => {
    const pieces = found.filter((piece) => piece.directive === at && piece.piece !== 'directive')
    const near = pieces.filter((piece) => piece.start >= start - NEAR && piece.end <= end + NEAR)
    return {
      start: Math.min(start, ...near.map((piece) => piece.start)),
      end: Math.max(end, ...near.map((piece) => piece.end)),
      section,
      rules: [...new Set(pieces.map(({ rule }) => rule))],
      pieces,
      confidence,
    }
  })
}

/** Where a rule fires in a text, in the text's order; a stretch it names twice stands once. */
export function spansOfRule(rule: string, { reading, stages }: SecondLook): Span[] {
  const steps = (['lines', 'blocks', 'clauses', 'candidates'] as const).flatMap((stage) =>
    stages[stage].filter(({ rules }) => rules.includes(rule)),
  )
  const spans = [...steps, ...reading.found.filter((piece) => piece.rule === rule)]
  const distinct = new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }]))
  return [...distinct.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

export const LOOK_PAGE = 40

/**
 * One page of a step's entries: the one asked for, else the one that holds a place of the text (`at`, an offset). `here`
 * is the entry at that place, counted over all pages.
 */
export function lookPage<T extends Span>(entries: readonly T[], asked: { page: number | null; at: number | null }) {
  const here = asked.at === null ? -1 : placeOf(entries, asked.at)
  const pages = Math.max(1, Math.ceil(entries.length / LOOK_PAGE))
  const wanted = asked.page ?? (here >= 0 ? Math.floor(here / LOOK_PAGE) + 1 : 1)
  const page = Math.min(pages, Math.max(1, wanted))
  const from = (page - 1) * LOOK_PAGE
  return { page, from, here, entries: entries.slice(from, from + LOOK_PAGE) }
}

/** The smallest entry around a place, else the last one that begins before it. */
function placeOf(entries: readonly Span[], at: number): number {
  let best = -1
  for (const [n, { start, end }] of entries.entries()) {
    if (start > at) continue
    const held = entries[best]
    const around = end > at
    const heldAround = held !== undefined && held.end > at
    if (!held || (around && (!heldAround || end - start < held.end - held.start)) || (!heldAround && !around)) best = n
  }
  return best
}
