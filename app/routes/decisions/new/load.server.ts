import { listDecisionChoices } from '~/domain/decisions/decision-choices.queries.server'
import { DECISION_TYPES } from '~/domain/decisions/decision-terms'
import { findDecision } from '~/domain/decisions/decisions.queries.server'
import { findProjectChoices } from '~/domain/decisions/project-choices.queries.server'
import { listPausesOf } from '~/domain/pauses/pauses.queries.server'
import { listParts, listWaitablesOfProject } from '~/domain/pauses/proposals.queries.server'
import { findProject, listProjectClauses } from '~/domain/projects/projects.queries.server'
import { notFound } from '~/http/answers.server'
import type { GatedVisit } from '~/http/gate.server'

/** `?project=12&type=pause&lease=3&clause=4&supersedes=5&answers=6`: what the form begins with. */
export async function loadNewDecision({ db, url, asOf, actor, who }: GatedVisit) {
  const given = (name: string) => {
    const id = Number(url.searchParams.get(name))
    return Number.isInteger(id) && id > 0 && id < 2 ** 31 ? id : null
  }
  const { scope } = actor
  const projectId = given('project')
  const q = url.searchParams.get('q')?.normalize('NFC').trim().slice(0, 200) ?? ''
  if (projectId === null) return { kind: 'choose' as const, q, projects: await findProjectChoices(db, { q, scope }) }
  const project = await findProject(db, { id: projectId, day: asOf, scope })
  if (!project) throw notFound()
  const supersedesId = given('supersedes')
  const [choices, parts, pauses, clauses, waitables, old] = await Promise.all([
    listDecisionChoices(db, projectId),
    listParts(db, [projectId]),
    listPausesOf(db, { projectId, day: asOf, scope }),
    listProjectClauses(db, projectId),
    listWaitablesOfProject(db, projectId),
    supersedesId === null ? undefined : findDecision(db, { id: supersedesId, day: asOf, scope }),
  ])
  return {
    ...{ kind: 'form' as const, choices, parts, clauses, waitables },
    project: { id: project.id, name: project.name, code: project.code },
    pauses: pauses.filter(({ endedOn }) => endedOn === null),
    type: DECISION_TYPES.find((one) => one === url.searchParams.get('type')) ?? 'approve',
    ...{ leaseId: given('lease'), pauseId: given('pause'), clauseId: given('clause'), answer: given('answers') },
    old: old ? { id: old.id, title: old.title } : null,
    ownWord: who.roles.some(({ role }) => role === 'chairman') ? who.name : '',
  }
}

export type NewDecisionLoaded = Extract<Awaited<ReturnType<typeof loadNewDecision>>, { kind: 'form' }>
