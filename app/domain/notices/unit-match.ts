import { type MatchWay, matchOrganisation, registerOf } from '~/domain/organisations/match-organisation'
import type { Register, Taught } from '~/domain/organisations/register'
import type { MatchUnit } from './draft-of-reading'
import type { DraftUnit } from './notice-draft'
import type { NoticeHeader } from './notice-header'

/** The only way that also holds in a paper from elsewhere: «Sở Công Thương» is a short name in every province. */
const IN_FULL: MatchWay = 'official'

/**
 * What the register makes of the names a notice prints, seen from the notice's own administration and day. Where several
 * units bear a name nothing is chosen; a group («các đơn vị liên quan») is known for one. In a paper of an administration
 * that the register does not hold, «Sở Công Thương» is not ours: it is offered, not chosen.
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
  const fromElsewhere = seen.home === undefined && (header.issuer !== null || header.place !== null)
  return (printedName) => {
    const match = matchOrganisation(printedName, seen, onDay)
    switch (match.found) {
      case 'one':
        return fromElsewhere && match.how !== IN_FULL
          ? { organisationId: null, candidates: [match.organisationId], ...onWhoseWord([match]) }
          : { organisationId: match.organisationId, how: match.how, ...onWhoseWord([match]) }
      case 'several': {
        const candidates = match.candidates.map(({ organisationId }) => organisationId)
        return { organisationId: null, candidates, ...onWhoseWord(match.candidates) }
      }
      case 'group':
        return { organisationId: null, asGroup: true }
      case 'none':
        return { organisationId: null }
    }
  }
}

function onWhoseWord(hits: readonly { organisationId: number; taught?: Taught }[]): Pick<DraftUnit, 'taught'> {
  const taught = hits.flatMap(({ organisationId, taught: by }) =>
    by ? [{ organisationId, by: by.by, on: by.on }] : [],
  )
  return taught.length > 0 ? { taught } : {}
}
