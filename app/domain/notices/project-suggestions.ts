import type { ProjectField } from '~/domain/projects/project-terms'
import { fold } from '~/domain/vietnamese-text'
import { FIELD_WORDS } from './project-vocabulary'

/** What the ranking needs of a project. Units: owner, project board and beneficiaries. */
export type SuggestableProject = {
  id: number
  name: string
  field: ProjectField
  organisationIds: readonly number[]
}

/** A project's name in papers, on whose word and since which day (ISO). */
export type TaughtPhrase = { projectId: number; phrase: string; by: string; on: string }

/**
 * Why a project may be the one an order is about, so that a person can judge. `words`: as the project's name has them.
 * `taught`: what a person once said such words mean; `disputed` where others said they mean another project.
 */
export type SuggestionReason = {
  words: string[]
  field: ProjectField | null
  unit: boolean
  taught?: Omit<TaughtPhrase, 'projectId'> & { disputed: boolean }
}
export type ProjectSuggestion = { projectId: number; score: number; reason: SuggestionReason }

const TAUGHT_SCORE = 12
const FIELD_SCORE = 3
const UNIT_SCORE = 2
const MOST_WORD_SCORE = 8
const LEAST_SCORE = 4
/** Without a field in common the order has to say a whole name, not one word of it. */
const LEAST_RUN_ALONE = 3
const MOST_SHOWN = 3
/** Pairs that stand in more than this share of the names («tỉnh Bắc», «hệ thống») tell nothing apart. */
const COMMON_SHARE = 0.15
const FEW_NAMES = 12

/** Fields that some words speak of, in the order of the vocabulary. */
export function fieldsSpokenOf(text: string): ProjectField[] {
  const folded = spacedOut(text)
  return (Object.keys(FIELD_WORDS) as (keyof typeof FIELD_WORDS)[]).filter((field) =>
    FIELD_WORDS[field].some((phrase) => folded.includes(` ${phrase} `)),
  )
}

/** Folded, one blank around and between words, so that only whole words are found. */
const spacedOut = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `

/** True where a text says a phrase; accents, case, blanks and punctuation do not matter. */
export const isSaid = (text: string, phrase: string): boolean =>
  phrase.trim() !== '' && spacedOut(text).includes(spacedOut(phrase))

/**
 * Projects that an order may be about, best first, at most three. What counts: pairs of syllables of the project's name
 * that the order says too, the rarer the more (a Vietnamese word has two syllables as a rule); a field both speak of; a
 * unit in common. Neither a field nor a unit alone suggests anything.
 *
 * What a person taught of the words counts before all of that.
 *
 * @param text words of the directive, with those of its clause
 * @param organisationIds units that lead or co-ordinate
 * @param taught phrases known to the words, see `taughtIn`
 */
export function suggestProjects(
  text: string,
  organisationIds: readonly number[],
  projects: readonly SuggestableProject[],
  taught: readonly TaughtPhrase[] = [],
): ProjectSuggestion[] {
  const said = taughtIn(text, taught)
  const spoken = new Set(pairsOf(syllablesOf(text)))
  const fields = fieldsSpokenOf(text)
  const weight = weights(projects)
  return projects
    .map((project) => scored(project, { spoken, fields, organisationIds, weight, said }))
    .filter(({ score, reason }) => score >= LEAST_SCORE && isLikely(reason))
    .sort((a, b) => b.score - a.score || a.projectId - b.projectId)
    .slice(0, MOST_SHOWN)
}

type Setting = {
  spoken: ReadonlySet<string>
  fields: readonly ProjectField[]
  organisationIds: readonly number[]
  weight: (pair: string) => number
  said: readonly TaughtPhrase[]
}

/** Which of the phrases some words say, as whole words. */
export function taughtIn(text: string, taught: readonly TaughtPhrase[]): TaughtPhrase[] {
  if (taught.length === 0) return []
  const spoken = spacedOut(text)
  return taught.filter(({ phrase }) => spoken.includes(spacedOut(phrase)))
}

function scored(project: SuggestableProject, setting: Setting): ProjectSuggestion {
  const { spoken, fields, organisationIds, weight } = setting
  const syllables = syllablesOf(project.name)
  const pairs = pairsOf(syllables)
  const shared = pairs.map((pair) => (spoken.has(pair) ? weight(pair) : null))
  const words = shared.reduce<number>((sum, worth) => sum + (worth ?? 0), 0)
  const field = fields.includes(project.field) ? project.field : null
  const unit = project.organisationIds.some((id) => organisationIds.includes(id))
  const taught = taughtOf(project.id, setting.said)
  const score =
    (taught ? TAUGHT_SCORE : 0) + Math.min(MOST_WORD_SCORE, words) + (field ? FIELD_SCORE : 0) + (unit ? UNIT_SCORE : 0)
  const reason = { words: runsOf(syllables, shared), field, unit, ...(taught ? { taught } : {}) }
  return { projectId: project.id, score, reason }
}

function taughtOf(projectId: number, said: readonly TaughtPhrase[]): SuggestionReason['taught'] {
  const own = said.find((one) => one.projectId === projectId)
  if (!own) return undefined
  const { phrase, by, on } = own
  const same = spacedOut(phrase)
  const disputed = said.some((one) => one.projectId !== projectId && spacedOut(one.phrase) === same)
  return { phrase, by, on, disputed }
}

const isLikely = ({ field, words, taught }: SuggestionReason): boolean =>
  taught !== undefined ||
  (words.length > 0 && (field !== null || (words[0] ?? '').split(' ').length >= LEAST_RUN_ALONE))

/** Stretches of the name, in its own letters, that the order says too and that tell something; the longest first. */
function runsOf(syllables: readonly string[], shared: readonly (number | null)[]): string[] {
  const runs: { words: string[]; worth: number }[] = []
  for (const [at, worth] of shared.entries()) {
    if (worth === null) continue
    const last = runs.at(-1)
    const next = syllables[at + 1] ?? ''
    if (last && at > 0 && shared[at - 1] !== null) {
      last.words.push(next)
      last.worth += worth
    } else runs.push({ words: [syllables[at] ?? '', next], worth })
  }
  return runs
    .filter((run) => run.worth > 0)
    .sort((a, b) => b.words.length - a.words.length)
    .map((run) => run.words.join(' '))
}

const syllablesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)

const pairsOf = (syllables: readonly string[]): string[] =>
  syllables.slice(1).map((syllable, at) => fold(`${syllables[at]} ${syllable}`))

/** How much a pair tells: nothing where many names have it, up to 3 where one has. */
function weights(projects: readonly SuggestableProject[]): (pair: string) => number {
  const counts = new Map<string, number>()
  for (const project of projects)
    for (const pair of new Set(pairsOf(syllablesOf(project.name)))) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const most = projects.length < FEW_NAMES ? Number.POSITIVE_INFINITY : projects.length * COMMON_SHARE
  return (pair) => {
    const names = counts.get(pair) ?? 1
    return names > most ? 0 : Math.min(3, Math.log2(1 + projects.length / names))
  }
}
