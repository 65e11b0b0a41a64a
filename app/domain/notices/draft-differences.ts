import type { DraftDirective, DraftUnit } from './notice-draft'
import type { ReviewContent } from './review-changes'

/** One thing that two states of a draft say differently, both as plain words. */
export type DraftDifference = { section: string; field: string; mine: string; theirs: string }

/** What two people made of the same draft, so that the second can be shown both values (R16). */
export function draftDifferences(mine: ReviewContent, theirs: ReviewContent): DraftDifference[] {
  const header = Object.keys(mine.header).flatMap((field) => {
    const name = field as keyof ReviewContent['header']
    return difference('header', field, plain(mine.header[name]), plain(theirs.header[name]))
  })
  const keys = [...new Set([...mine.draft.directives, ...theirs.draft.directives].map((one) => one.key))]
  const directives = keys.flatMap((key) => {
    const left = mine.draft.directives.find((one) => one.key === key)
    const right = theirs.draft.directives.find((one) => one.key === key)
    const section = left?.section ?? right?.section ?? key
    const fields = ['text', 'lead', 'coordinating', 'deadline', 'decision'] as const
    return fields.flatMap((field) => difference(section, field, said(left, field), said(right, field)))
  })
  return [...header, ...directives]
}

const difference = (section: string, field: string, mine: string, theirs: string): DraftDifference[] =>
  mine === theirs ? [] : [{ section, field, mine, theirs }]

const plain = (value: string | readonly string[] | null): string =>
  value === null ? '' : typeof value === 'string' ? value : value.join('; ')

function said(
  one: DraftDirective | undefined,
  field: 'text' | 'lead' | 'coordinating' | 'deadline' | 'decision',
): string {
  if (!one) return ''
  if (field === 'text') return `${one.start}–${one.end}`
  if (field === 'lead' || field === 'coordinating') return one[field].map(nameOf).join(', ')
  return field === 'deadline' ? `${one.deadlineRaw ?? ''} ${one.deadline.end ?? ''}`.trim() : one.decision
}

const nameOf = ({ printedName }: DraftUnit): string => printedName
