import { matchOrganisation, registerOf } from '~/domain/organisations/match-organisation'
import type { Register } from '~/domain/organisations/register'
import type { MatchUnit } from './draft-of-reading'
import type { NoticeHeader } from './notice-header'

/**
 * What the register makes of the names a notice prints, seen from the notice's own administration and day. Where several
 * units bear a name nothing is chosen; a group («các đơn vị liên quan») is known for one.
 *
 * @param today day to match on where the notice has none
 */
export function unitMatcher(
  register: Register,
  header: Pick<NoticeHeader, 'issuer' | 'place' | 'issuedOn'>,
  today: string,
): MatchUnit {
  const onDay = header.issuedOn ?? today
  const seen = registerOf(register, header, onDay)
  return (printedName) => {
    const match = matchOrganisation(printedName, seen, onDay)
    switch (match.found) {
      case 'one':
        return { organisationId: match.organisationId, how: match.how }
      case 'several':
        return { organisationId: null, candidates: match.candidates.map(({ organisationId }) => organisationId) }
      case 'group':
        return { organisationId: null, asGroup: true }
      case 'none':
        return { organisationId: null }
    }
  }
}
