import type { DraftDirective, NoticeDraft } from './notice-draft'

/** Keys of directives whose words, clause or units differ from a draft before: what is suggested for them is out of date. */
export function rewordedKeys(before: NoticeDraft, after: NoticeDraft): string[] {
  const known = new Map(before.directives.map((one) => [one.key, signOf(one)]))
  return after.directives.filter((one) => known.get(one.key) !== signOf(one)).map(({ key }) => key)
}

const signOf = ({ start, end, clause, lead, coordinating }: DraftDirective): string =>
  [start, end, clause.start, clause.end, ...[...lead, ...coordinating].map((unit) => unit.organisationId)].join(' ')
