import { redirect } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Plus, Presentation } from 'lucide-react'
import { BRIEFING_STATES, BRIEFINGS_PER_PAGE, type BriefingState } from '~/domain/briefings/briefing'
import { NewBriefingForm } from '~/domain/briefings/briefing.forms'
import { startBriefing } from '~/domain/briefings/briefings.commands.server'
import { listBriefings } from '~/domain/briefings/briefings.queries.server'
import { addDays } from '~/domain/calendar-day'
import { invalid } from '~/domain/command-result'
import { answerRefusal } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { FilterBar } from '~/ui/lists/filter-bar'
import { Pager } from '~/ui/lists/pager'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import type { CrumbHandle } from '../../frame/crumbs'
import { HeadFields } from '../head-fields'
import { BriefingTable } from './briefing-table'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.briefings.title }) }

/** `?state=draft&q=thu dien tu&page=2`; `&start=1` opens the form. */
export const loader = gatedLoader('briefing.read', async ({ db, url, actor, who, asOf }) => {
  const state = BRIEFING_STATES.find((one) => one === url.searchParams.get('state')) ?? null
  const query = (url.searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, 200)
  const asked = Number(url.searchParams.get('page'))
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
  const mayChange = who.may('briefing.change')
  const found = await listBriefings(db, { scope: actor.scope, seesDrafts: mayChange, state, query, page })
  return { ...found, state, query, page, mayChange, meetingOn: addDays(asOf, 7) }
})

export const action = gatedAction('briefing.change', async ({ request, db, actor, now, words }) => {
  const read = await readForm(request, NewBriefingForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const started = await startBriefing(db, { head: read.value, by: actor, now })
  return started.ok ? redirect(`/briefings/${started.briefingId}`) : answerRefusal(started, words)
})

export default function Briefings() {
  const { rows, counts, total, state, query, page, mayChange, meetingOn } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { words, formats } = useWords()
  const says = words.briefings
  const href = (changed: { state?: BriefingState | null; page?: number }) => {
    const wanted = changed.state === undefined ? state : changed.state
    const asked = new URLSearchParams()
    if (wanted) asked.set('state', wanted)
    if (query) asked.set('q', query)
    if (changed.page && changed.page > 1) asked.set('page', String(changed.page))
    return `/briefings${asked.size > 0 ? `?${asked}` : ''}`
  }
  const values = {
    title: says.defaultTitle(formats.day(meetingOn)),
    ...{ meetingOn, meetingTime: '08:00', place: null, chair: says.defaultChair },
  }
  const start = mayChange && (
    <FormDialog
      title={says.start}
      sentence={says.startLead}
      action="/briefings"
      defaultOpen={search.get('start') === '1'}
      trigger={
        <Button kind="primary" icon={Plus}>
          {says.start}
        </Button>
      }
    >
      {(problemAt) => <HeadFields values={values} problemAt={problemAt} />}
    </FormDialog>
  )
  const filtered = state !== null || query !== ''
  const shown = BRIEFING_STATES.filter((one) => mayChange || one !== 'draft')
  const empty = filtered ? (
    <EmptyState
      icon={Presentation}
      title={says.nothingFound}
      action={<LinkButton to="/briefings">{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState
      icon={Presentation}
      title={says.empty}
      sentence={mayChange ? says.emptyText : undefined}
      action={start}
    />
  )
  return (
    <>
      <PageHead title={says.title} sentence={says.lead} action={start} />
      <Tabs
        label={says.columns.state}
        tabs={[
          { to: href({ state: null }), label: says.all, current: state === null },
          ...shown.map((one) => ({
            ...{ to: href({ state: one }), label: says.states[one], count: counts[one], current: state === one },
          })),
        ]}
      />
      <FilterBar
        query={{ name: 'q', value: query, placeholder: says.search }}
        keep={state ? [['state', state]] : []}
        clearHref={filtered ? '/briefings' : undefined}
      />
      <BriefingTable rows={rows} empty={empty} />
      <Pager page={page} pageSize={BRIEFINGS_PER_PAGE} total={total} hrefFor={(next) => href({ page: next })} />
    </>
  )
}
