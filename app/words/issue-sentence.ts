import type { Issue } from '~/domain/command-result'
import type { Words } from './words'

/** A sentence that needs nothing to be told may stand as it is. */
type Sentences = Record<string, string | ((context: Record<string, string | number>) => string)>

/** The sentence of an issue. Its key reads `area.name`: `directives.report-empty` stands in words.directives.issues, `roll-outs.…` in words.rollOuts.issues. */
export function issueSentence(words: Words, issue: Issue): string {
  const [area = '', name = ''] = issue.key.split('.', 2)
  const named = area.replace(/-./g, (dash) => dash.slice(1).toUpperCase())
  const sentences = (words as unknown as Record<string, { issues?: Sentences }>)[named]?.issues
  const sentence = sentences?.[name]
  if (!sentence) throw new Error(`No sentence for the issue ${issue.key}`)
  return typeof sentence === 'string' ? sentence : sentence(issue.context ?? {})
}
