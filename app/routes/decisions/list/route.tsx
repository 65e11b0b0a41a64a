import { useLoaderData } from '@remix-run/react'
import { Gavel, Plus } from 'lucide-react'
import { countDecisions, listDecisions } from '~/domain/decisions/decisions.queries.server'
import {
  DECISIONS_PER_PAGE,
  DECISIONS_SHOWN,
  type DecisionsView,
  readDecisionsView,
  writeDecisionsView,
} from '~/domain/decisions/decisions-view'
import { listWaiting } from '~/domain/decisions/waiting.queries.server'
import { gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { FilterBar } from '~/ui/lists/filter-bar'
import { Pager } from '~/ui/lists/pager'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { TakenTable } from './taken-table'
import { WaitingTable } from './waiting-table'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.decisions.title }) }

export const loader = gatedLoader('decision.read', async ({ db, url, asOf, actor, who }) => {
  const view = readDecisionsView(url.searchParams)
  const asked = { view, day: asOf, scope: actor.scope }
  const [waiting, taken, count] = await Promise.all([
    listWaiting(db, { day: asOf, scope: actor.scope }),
    view.show === 'taken' ? listDecisions(db, asked) : [],
    countDecisions(db, asked),
  ])
  return { view, waiting, taken, count, mayTake: who.may('decision.take') }
})

const hrefOf = (view: DecisionsView, change: Partial<DecisionsView>) => {
  const query = writeDecisionsView({ ...view, page: 1, ...change }).toString()
  return query ? `/decisions?${query}` : '/decisions'
}

export default function Decisions() {
  const { view, waiting, taken, count, mayTake } = useLoaderData<typeof loader>()
  const { words, formats } = useWords()
  const says = words.decisions
  const counts = { waiting: waiting.length, taken: count }
  const filtered = view.q !== '' || view.type !== null || view.project !== null
  return (
    <div data-print="landscape">
      <PageHead
        title={says.title}
        sentence={says.lead(formats.integer(waiting.length), formats.integer(count))}
        action={
          mayTake && (
            <LinkButton to="/decisions/new" icon={Plus} kind="primary">
              {says.take}
            </LinkButton>
          )
        }
      />
      <Tabs
        label={says.title}
        tabs={DECISIONS_SHOWN.map((show) => ({
          ...{ to: hrefOf(view, { show }), label: says.shown[show], count: counts[show], current: view.show === show },
        }))}
      />
      {view.show === 'waiting' ? (
        <WaitingTable
          rows={waiting}
          empty={<EmptyState icon={Gavel} title={says.noneWaitingTitle} sentence={says.noneWaitingSentence} />}
        />
      ) : (
        <>
          <FilterBar
            query={{ name: 'q', value: view.q, placeholder: says.searchHint }}
            keep={[...writeDecisionsView({ ...view, q: '', page: 1 })]}
            clearHref={filtered ? hrefOf(view, { q: '', type: null, project: null }) : undefined}
          />
          <TakenTable
            rows={taken}
            empty={<EmptyState icon={Gavel} title={says.noneTakenTitle} sentence={says.noneTakenSentence} />}
          />
          <Pager
            page={view.page}
            pageSize={DECISIONS_PER_PAGE}
            total={count}
            hrefFor={(page) => hrefOf(view, { page })}
          />
        </>
      )}
    </div>
  )
}
