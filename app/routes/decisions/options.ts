import { findCauseClauses } from '~/domain/decisions/cause-clauses.queries.server'
import { TARGET_KINDS } from '~/domain/decisions/decision-target'
import { findDecisionTargets } from '~/domain/decisions/decision-targets.queries.server'
import { notFound } from '~/http/answers.server'
import { gatedLoader } from '~/http/gate.server'
import { clauseOption, targetOption } from './target-option'

const MOST_NEAR = 50

/** `?of=lease&q=thu dien tu&near=3,7`: targets or clauses of every project, as JSON for the form of a decision. */
export const loader = gatedLoader('decision.take', async ({ db, url, actor, words, formats }) => {
  const of = url.searchParams.get('of')
  const q = url.searchParams.get('q')?.normalize('NFC').trim().slice(0, 200) ?? ''
  const near = (url.searchParams.get('near') ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)
    .slice(0, MOST_NEAR)
  const asked = { q, near, scope: actor.scope }
  if (of === 'clause')
    return Response.json((await findCauseClauses(db, asked)).map((one) => clauseOption(one, { words, formats })))
  const kind = TARGET_KINDS.find((one) => one === of)
  if (!kind) throw notFound()
  const found = await findDecisionTargets(db, { ...asked, kind })
  return Response.json(found.map((target) => targetOption(kind, target, { words, formats })))
})
