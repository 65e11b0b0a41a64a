import type { AppraisalReader } from '~/domain/appraisals/appraisal-scope.server'
import type { GatedVisit } from '~/http/gate.server'

/** Who reads appraisals on this visit. */
export const readerOf = ({ actor, who }: Pick<GatedVisit, 'actor' | 'who'>): AppraisalReader => ({
  scope: actor.scope,
  drafts: who.may('appraisal.read-drafts'),
  organisationIds: actor.organisationIds,
})
