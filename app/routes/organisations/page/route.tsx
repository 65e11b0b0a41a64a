import { useLoaderData } from '@remix-run/react'
import { listRememberedNames } from '~/domain/notices/lessons.queries.server'
import { findOrganisation } from '~/domain/organisations/organisation-page.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { RememberedList } from '../../notices/remembered/remembered-list'
import { act } from './act.server'
import { DutiesList } from './duties-list'
import { NamesTable } from './names-table'
import { OrganisationHead } from './organisation-head'
import { PeopleList } from './people-list'
import { SuccessionLines } from './succession-lines'
import { UnitList } from './unit-list'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.frame.organisations, to: '/organisations' },
    { label: (data as { organisation: { shortName: string } }).organisation.shortName },
  ],
}

export const loader = gatedLoader('organisation.read', async ({ db, params, asOf, actor, who }) => {
  const id = idParam(params.id)
  const [organisation, remembered, history] = await Promise.all([
    findOrganisation(db, id, asOf, actor.scope),
    listRememberedNames(db, { day: asOf, organisationId: id }),
    listTimeline(db, 'organisation', id),
  ])
  if (!organisation) throw notFound()
  return {
    organisation,
    remembered,
    history,
    asOf,
    mayChange: who.may('organisation.change'),
    mayAdminister: who.may('person.administer'),
  }
})

export const action = gatedAction('organisation.change', async (visit) => {
  const done = await act(visit)
  return done.ok ? { ok: true as const } : answerRefusal(done, visit.words)
})

export default function Organisation() {
  const { organisation, remembered, history, asOf, mayChange, mayAdminister } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.organisations
  return (
    <>
      <OrganisationHead organisation={organisation} asOf={asOf} mayChange={mayChange} />
      <div className="grid items-start gap-x-12 gap-y-9 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-9">
          <Panel title={says.duties} id="duties" count={organisation.duties.length}>
            <DutiesList organisation={organisation} asOf={asOf} />
          </Panel>
          <Panel title={says.succession} id="succession">
            <SuccessionLines organisation={organisation} />
          </Panel>
          <Panel title={words.timeline.history} id="history">
            <History entries={history} />
          </Panel>
        </div>
        <div className="grid gap-9">
          <Panel title={says.names} id="names">
            <NamesTable organisation={organisation} mayChange={mayChange} />
          </Panel>
          {remembered.length > 0 && (
            <Panel title={words.remembered.title} id="remembered" count={remembered.length}>
              <RememberedList
                intent="forget-name"
                mayForget={mayChange}
                rows={remembered.map(({ printedName, organisation: _, organisationId: __, ...row }) => ({
                  ...row,
                  said: printedName,
                }))}
              />
            </Panel>
          )}
          <Panel title={says.people} id="people" count={organisation.people.length}>
            <PeopleList people={organisation.people} mayOpen={mayAdminister} />
          </Panel>
          <Panel title={says.children} id="children" count={organisation.children.length}>
            <UnitList units={organisation.children} asOf={asOf} />
          </Panel>
        </div>
      </div>
    </>
  )
}
