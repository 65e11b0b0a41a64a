import type { Conclusion } from '~/domain/conclusions/conclusion'

/**
 * Where a matter of a briefing came from: a decision that waits, orders that are late by who leads them, what changed, money,
 * a lease that ends, an appraisal or evaluation that is done, a case of overlap; a project or a question a person put in.
 */
export const MATTER_KINDS = [
  'decision',
  'late',
  'lease',
  'money',
  'appraisal',
  'evaluation',
  'overlap',
  'changes',
  'project',
  'own',
] as const
export type MatterKind = (typeof MATTER_KINDS)[number]

export const FACT_CERTAINTIES = ['actual', 'estimate'] as const

/** One fact of a sheet: its figure names its day and source, and whether it is actual or an estimate (R20). */
export type MatterFact = {
  words: string
  /** As it is read out: «1,25 tỷ đồng», «38 ngày»; null where the fact has none. */
  figure: string | null
  /** ISO day the figure holds on. */
  on: string
  /** «khoản 2, 70/TB-UBND», «hợp đồng 02/2013/HĐ-TDV». */
  source: string
  /** Page of the source within the product: `/leases/3`; null where it is on paper only. */
  link: string | null
  certainty: (typeof FACT_CERTAINTIES)[number]
}

/** Orders that change a state by a press of their own once they were given; the others only give somebody work. */
export const EFFECT_ACTS = ['pause', 'keep-pausing', 'resume', 'continue-lease', 'stop-project'] as const

/** What a conclusion changes once it was given, and of what. */
export type PlannedEffect = {
  act: (typeof EFFECT_ACTS)[number]
  projectId: number
  /** Both null where the project as a whole is meant. */
  planId: number | null
  bidPackageId: number | null
  leaseId: number | null
  /** The pause that is ended or goes on. */
  pauseId: number | null
}

/** A conclusion as a matter drafts it: with what it changes, null where it only gives somebody work. */
export type DraftConclusion = Conclusion & { effect: PlannedEffect | null }

export type MatterOption = {
  /** «a», «b», «c»: stays with the option when others are put before it. */
  key: string
  title: string
  /** What follows from it. */
  effect: string
  /** What it costs or saves, in words with its figure; null where money plays no part. */
  money: string | null
  conclusions: readonly DraftConclusion[]
}

/** One sheet: what a person edits, and what is frozen. */
export type MatterContent = {
  question: string
  facts: readonly MatterFact[]
  options: readonly MatterOption[]
  /** What waiting costs. */
  waiting: string | null
  /** Key of the option that is recommended. */
  recommended: string | null
  reason: string | null
}

/** The option that is recommended; null where none is, or it was taken away. */
export const recommendedOption = ({ options, recommended }: MatterContent): MatterOption | null =>
  options.find(({ key }) => key === recommended) ?? null

export const OPTION_KEYS = 'abcdefgh'
export const MOST_OPTIONS = OPTION_KEYS.length
export const MOST_FACTS = 12
export const MOST_CONCLUSIONS = 6

/** The first key no option has. */
export const freeOptionKey = (options: readonly Pick<MatterOption, 'key'>[]): string =>
  [...OPTION_KEYS].find((key) => options.every((option) => option.key !== key)) ?? 'z'

/** What a sheet lacks before it can be issued: a question, a fact, two options, a recommendation with its clause. */
const SHEET_GAPS = ['question', 'facts', 'options', 'recommendation', 'conclusion'] as const
export type SheetGap = (typeof SHEET_GAPS)[number]

/** A matter that only informs (what changed) asks for no options. */
export function sheetGaps(kind: MatterKind, content: MatterContent): SheetGap[] {
  const chosen = recommendedOption(content)
  const asks = kind !== 'changes'
  const lacks: Record<SheetGap, boolean> = {
    question: content.question.trim() === '',
    facts: content.facts.length === 0,
    options: asks && content.options.length < 2,
    recommendation: asks && chosen === null,
    conclusion: asks && chosen !== null && chosen.conclusions.length === 0,
  }
  return SHEET_GAPS.filter((gap) => lacks[gap])
}
