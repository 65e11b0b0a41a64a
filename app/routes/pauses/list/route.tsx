import { useLoaderData } from '@remix-run/react'
import { CirclePause } from 'lucide-react'
import { countPauses, listPauses } from '~/domain/pauses/pauses.queries.server'
import {
  PAUSES_PER_PAGE,
  PAUSES_SHOWN,
  type PausesView,
  readPausesView,
  writePausesView,
} from '~/domain/pauses/pauses-view'
import { gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { FilterBar } from '~/ui/lists/filter-bar'
import { Pager } from '~/ui/lists/pager'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { PausesTable } from './pauses-table'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.pauses.title }) }

export const loader = gatedLoader('pause.read', async ({ db, url, asOf, actor }) => {
  const view = readPausesView(url.searchParams)
  const asked = { view, day: asOf, scope: actor.scope }
  const [rows, counts] = await Promise.all([listPauses(db, asked), countPauses(db, asked)])
  return { view, rows, counts }
})

const hrefOf = (view: PausesView, change: Partial<PausesView>) => {
  const query = writePausesView({ ...view, page: 1, ...change }).toString()
  return query ? `/pauses?${query}` : '/pauses'
}

export default function Pauses() {
  const { view, rows, counts } = useLoaderData<typeof loader>()
  const { words, formats } = useWords()
  const says = words.pauses
  const total = { open: counts.open, over: counts.over, all: counts.open + counts.over }
  const filtered = view.q !== '' || view.project !== null
  const keep: [string, string][] = [...writePausesView({ ...view, q: '', page: 1 })]
  const empty = filtered ? (
    <EmptyState
      icon={CirclePause}
      title={says.noneFoundTitle}
      sentence={says.noneFoundSentence}
      action={<LinkButton to={hrefOf(view, { q: '', project: null })}>{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState icon={CirclePause} title={says.emptyTitle} sentence={says.emptySentence} />
  )
  return (
    <div data-print="landscape">
      <PageHead title={says.title} sentence={says.lead(formats.integer(counts.open), formats.integer(counts.over))} />
      <Tabs
        label={says.title}
        tabs={PAUSES_SHOWN.map((show) => ({
          to: hrefOf(view, { show }),
          label: says.shown[show],
          count: total[show],
          current: view.show === show,
        }))}
      />
      <FilterBar
        query={{ name: 'q', value: view.q, placeholder: says.searchHint }}
        keep={keep}
        clearHref={filtered ? hrefOf(view, { q: '', project: null }) : undefined}
      />
      <PausesTable rows={rows} empty={empty} />
      <Pager
        page={view.page}
        pageSize={PAUSES_PER_PAGE}
        total={total[view.show]}
        hrefFor={(page) => hrefOf(view, { page })}
      />
    </div>
  )
}
