import type { OverlapReason } from '~/domain/overlaps/overlap-terms'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

type Reading = { words: Words; formats: Formats }

/** A reason as a sentence; `names`: what units, suppliers and orders are called, by `kind:id`. */
export function reasonSentence(
  reason: OverlapReason,
  { words, formats }: Reading,
  names: Record<string, string> = {},
): string {
  const says = words.overlaps.reasons
  const named = (kind: string, ids: readonly number[]) =>
    ids.map((id) => names[`${kind}:${id}`] ?? String(id)).join('; ')
  switch (reason.kind) {
    case 'words':
      return says.words(
        reason.words
          .map(({ word, inProjects }) => says.word(word, formats.integer(inProjects), formats.integer(reason.projects)))
          .join(', ') || says.commonWords,
      )
    case 'items':
      return says.items(reason.first, reason.second)
    case 'beneficiaries':
      return says.beneficiaries(named('unit', reason.organisationIds))
    case 'other-units':
      return says['other-units'](reason.first, reason.second)
    case 'other-realm':
      return says['other-realm'](reason.first, reason.second)
    case 'years':
      return says.years(String(reason.from), String(reason.to))
    case 'apart-in-time':
      return says['apart-in-time'](formats.integer(reason.years))
    case 'provider':
      return says.provider(named('supplier', reason.supplierIds))
    case 'money':
      return says.money(formats.money(BigInt(reason.first)), formats.money(BigInt(reason.second)))
    case 'directives':
      return says.directives(named('directive', reason.directiveIds))
    default:
      return says[reason.kind]
  }
}
