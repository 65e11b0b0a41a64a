import { useLoaderData } from '@remix-run/react'
import { listRememberedNames } from '~/domain/notices/lessons.queries.server'
import { findOrganisation } from '~/domain/organisations/organisation-page.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { History } from '~/ui/text/history'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { RememberedList } from '../../notices/remembered/remembered-list'
import { act } from './act.server'
import { DutiesList } from './duties-list'
import { NamesTable } from './names-table'
import { OrganisationHead } from './organisation-head'
import { PageSection } from './page-section'
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
          <PageSection title={says.duties} count={organisation.duties.length}>
            <DutiesList organisation={organisation} asOf={asOf} />
          </PageSection>
          <PageSection title={says.succession}>
            <SuccessionLines organisation={organisation} />
          </PageSection>
          <PageSection title={words.timeline.history}>
            <History entries={history} />
          </PageSection>
        </div>
        <div className="grid gap-9">
          <PageSection title={says.names}>
            <NamesTable organisation={organisation} mayChange={mayChange} />
          </PageSection>
          {remembered.length > 0 && (
            <PageSection title={words.remembered.title} count={remembered.length}>
              <RememberedList
                intent="forget-name"
                mayForget={mayChange}
                rows={remembered.map(({ printedName, organisation: _, organisationId: __, ...row }) => ({
                  ...row,
                  said: printedName,
                }))}
              />
            </PageSection>
          )}
          <PageSection title={says.people} count={organisation.people.length}>
            <PeopleList people={organisation.people} mayOpen={mayAdminister} />
          </PageSection>
          <PageSection title={says.children} count={organisation.children.length}>
            <UnitList units={organisation.children} asOf={asOf} />
          </PageSection>
        </div>
      </div>
    </>
  )
}
