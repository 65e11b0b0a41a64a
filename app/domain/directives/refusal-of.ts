import { conflict, type Issue, invalid, type Refusal } from '~/domain/command-result'

/** Issues of the whole form mean that the state forbids it (409); issues of fields that the form can be mended (422). */
export function refusalOf(issues: Issue[]): Refusal | null {
  if (issues.length === 0) return null
  return issues.some((issue) => issue.field === null) ? conflict(...issues) : invalid(...issues)
}
