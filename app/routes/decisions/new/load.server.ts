import { findCauseClause } from '~/domain/decisions/cause-clauses.queries.server'
import type { TargetKind } from '~/domain/decisions/decision-target'
import { findDecisionTarget, findOnlyTarget } from '~/domain/decisions/decision-targets.queries.server'
import { DECISION_TYPES } from '~/domain/decisions/decision-terms'
import { findDecision } from '~/domain/decisions/decisions.queries.server'
import { findProject } from '~/domain/projects/projects.queries.server'
import { notFound } from '~/http/answers.server'
import type { GatedVisit } from '~/http/gate.server'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { clauseOption, targetOption } from '../target-option'
import type { StartTargets } from './typed-effect'

type Given = Record<'project' | 'package' | 'lease' | 'pause', number | null>

/** `?project=12&type=pause&lease=3&package=8&clause=4&supersedes=5&answers=6`: what the form begins with. */
export async function loadNewDecision(visit: GatedVisit) {
  const { db, url, asOf, today, actor, who, words, formats } = visit
  const given = (name: string) => {
    const id = Number(url.searchParams.get(name))
    return Number.isInteger(id) && id > 0 && id < 2 ** 31 ? id : null
  }
  const { scope } = actor
  const [projectId, supersedesId, clauseId] = [given('project'), given('supersedes'), given('clause')]
  const ids = { project: projectId, package: given('package'), lease: given('lease'), pause: given('pause') }
  const [project, old, clause, starts] = await Promise.all([
    projectId === null ? undefined : findProject(db, { id: projectId, day: asOf, scope }),
    supersedesId === null ? undefined : findDecision(db, { id: supersedesId, day: asOf, scope }),
    clauseId === null ? undefined : findCauseClause(db, { id: clauseId, scope }),
    startTargets(visit, ids),
  ])
  if (projectId !== null && !project) throw notFound()
  return {
    project: project ? { id: project.id, name: project.name, code: project.code } : null,
    type: DECISION_TYPES.find((one) => one === url.searchParams.get('type')) ?? 'approve',
    clause: clause ? clauseOption(clause, { words, formats }) : null,
    answer: given('answers'),
    old: old ? { id: old.id, title: old.title, projectIds: old.projects.map(({ id }) => id) } : null,
    starts,
    today,
    ownWord: who.roles.some(({ role }) => role === 'chairman') ? who.name : '',
  }
}

/** What the address names, and what a project has just one of: nobody should have to look for it. */
async function startTargets({ db, actor, words, formats }: GatedVisit, ids: Given): Promise<StartTargets> {
  const { scope } = actor
  const named = (subject: Parameters<typeof findDecisionTarget>[1]['subject'], id: number | null) =>
    id === null ? undefined : findDecisionTarget(db, { subject, id, scope })
  const only = (kind: TargetKind) =>
    ids.project === null ? undefined : findOnlyTarget(db, { kind, projectId: ids.project, scope })
  const [project, bidPackage, lease, pause, contract] = await Promise.all([
    ...[named('project', ids.project), named('bid-package', ids.package)],
    ...[named('lease', ids.lease) ?? only('lease'), named('pause', ids.pause) ?? only('pause'), only('contract')],
  ])
  const asked = ids.package !== null ? bidPackage : ids.lease !== null ? lease : project
  const found = { project, part: bidPackage, lease, pause, contract, any: asked }
  const starts: Partial<Record<TargetKind, ComboboxOption>> = {}
  for (const kind of ['project', 'part', 'lease', 'pause', 'contract', 'any'] as const) {
    const target = found[kind]
    if (target) starts[kind] = targetOption(kind, target, { words, formats })
  }
  return starts
}

export type NewDecisionLoaded = Awaited<ReturnType<typeof loadNewDecision>>
