import type { ProjectField } from '~/domain/projects/project-terms'
import { fold } from '~/domain/vietnamese-text'
import { COMMON_WORDS, FIELD_WORDS } from './project-vocabulary'

/** What the ranking needs of a project. Units: owner, project board and beneficiaries. */
export type SuggestableProject = {
  id: number
  name: string
  field: ProjectField
  organisationIds: readonly number[]
}

/** Why a project may be the one an order is about, so that a person can judge the suggestion. */
export type SuggestionReason = { words: string[]; field: ProjectField | null; unit: boolean }
export type ProjectSuggestion = { projectId: number; score: number; reason: SuggestionReason }

const FIELD_SCORE = 4
const UNIT_SCORE = 1
const LEAST_SCORE = 3
const MOST_SHOWN = 3

/** Fields that some words speak of, in the order of the vocabulary. */
export function fieldsSpokenOf(text: string): ProjectField[] {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  return (Object.keys(FIELD_WORDS) as (keyof typeof FIELD_WORDS)[]).filter((field) =>
    FIELD_WORDS[field].some((phrase) => folded.includes(` ${phrase} `)),
  )
}

/**
 * Projects that an order may be about, best first, at most three. A shared field weighs most, then rare words of the
 * project's name that the order says, then a unit in common; a unit alone suggests nothing.
 *
 * @param text words of the directive, with those of its clause
 * @param organisationIds units that lead or co-ordinate
 */
export function suggestProjects(
  text: string,
  organisationIds: readonly number[],
  projects: readonly SuggestableProject[],
): ProjectSuggestion[] {
  const spoken = tokensOf(text)
  const fields = fieldsSpokenOf(text)
  const frequency = frequencies(projects)
  return projects
    .map((project) => scored(project, { spoken, fields, organisationIds, frequency, of: projects.length }))
    .filter(({ score, reason }) => score >= LEAST_SCORE && (reason.field !== null || reason.words.length > 0))
    .sort((a, b) => b.score - a.score || a.projectId - b.projectId)
    .slice(0, MOST_SHOWN)
}

type Setting = {
  spoken: Set<string>
  fields: readonly ProjectField[]
  organisationIds: readonly number[]
  frequency: Map<string, number>
  of: number
}

function scored(project: SuggestableProject, setting: Setting): ProjectSuggestion {
  const words = [...tokensOf(project.name)].filter((word) => setting.spoken.has(word))
  const field = setting.fields.includes(project.field) ? project.field : null
  const unit = project.organisationIds.some((id) => setting.organisationIds.includes(id))
  const rarity = (word: string) => Math.log2(1 + setting.of / (setting.frequency.get(word) ?? 1))
  const wordScore = words.reduce((sum, word) => sum + Math.min(2, rarity(word)), 0)
  const score = (field ? FIELD_SCORE : 0) + Math.min(6, wordScore) + (unit ? UNIT_SCORE : 0)
  return { projectId: project.id, score, reason: { words, field, unit } }
}

const tokensOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !COMMON_WORDS.has(word) && !/^\d+$/.test(word)),
  )

/** In how many names a word stands: the rarer, the more it says. */
function frequencies(projects: readonly SuggestableProject[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const project of projects)
    for (const word of tokensOf(project.name)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
