import type { Issue } from '~/domain/command-result'
import type { Words } from './words'

type Sentences = Record<string, (context: Record<string, string | number>) => string>

/** The sentence of an issue. Its key reads `area.name`: `directives.report-empty` stands in words.directives.issues. */
export function issueSentence(words: Words, issue: Issue): string {
  const [area = '', name = ''] = issue.key.split('.', 2)
  const sentences = (words as unknown as Record<string, { issues?: Sentences }>)[area]?.issues
  const sentence = sentences?.[name]
  if (!sentence) throw new Error(`No sentence for the issue ${issue.key}`)
  return sentence(issue.context ?? {})
}
