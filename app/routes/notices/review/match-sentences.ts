import type { DraftUnit } from '~/domain/notices/notice-draft'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

/** How printed words came to mean a unit: as printed, by which likeness, and on whose word. */
export function matchSentences(unit: DraftUnit, words: Words, formats: Formats): string[] {
  const { printedName, how, taught, organisationId, chosen } = unit
  const ways: Readonly<Record<string, string>> = words.organisations.matchedBy
  const by = taught?.find((one) => one.organisationId === organisationId)
  return [
    words.notices.review.unitPrinted(printedName),
    by ? words.notices.review.unitTaught(by.by, formats.day(by.on)) : how ? (ways[how] ?? '') : '',
    chosen ? words.notices.review.whyPerson : '',
  ].filter((sentence) => sentence !== '')
}
