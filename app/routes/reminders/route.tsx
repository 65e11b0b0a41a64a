import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerRefusal } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../frame/crumbs'
import { actOnReminders } from './act.server'
import { BoundsForm } from './bounds-form'
import { DigestList } from './digest-list'
import { LadderForm } from './ladder-form'
import { loadTab, type TabName, tabsFor } from './load-tab.server'
import { OutboxTables } from './outbox-tables'
import { PeopleTable } from './people-table'
import { PlanTable } from './plan-table'
import { UrgingLog } from './urging-log'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.reminders.title }) }

export const loader = gatedLoader('reminder.own', async (visit) => {
  const tabs = tabsFor(visit)
  const asked = visit.url.searchParams.get('tab')
  const tab: TabName = asked === null ? (tabs.find((one) => one === 'today') ?? 'mine') : (asked as TabName)
  if (!tabs.includes(tab)) throw new Response(null, { status: asked && isTab(asked) ? 403 : 404 })
  return {
    tab,
    tabs,
    maySet: visit.who.may('reminder.set'),
    mayUrge: visit.who.may('reminder.urge'),
    today: visit.today,
    ...(await loadTab(visit, tab)),
  }
})

const isTab = (name: string) => ['mine', 'today', 'ladder', 'people', 'bounds', 'log', 'outbox'].includes(name)

export const action = gatedAction('reminder.own', async (visit) => {
  const done = await actOnReminders(visit)
  if (!done.ok) return answerRefusal(done, visit.words)
  return visit.url.searchParams.has('stay') ? { ok: true as const } : redirect(`/reminders${visit.url.search}`)
})

export default function Reminders() {
  const { tab, tabs, maySet, mayUrge, today, mine, plan, ladder, holders, bounds, log, outbox } =
    useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.reminders
  return (
    <div className="max-w-6xl">
      <PageHead title={says.title} sentence={tabs.length > 1 ? says.lead : says.leadOwn} />
      {tabs.length > 1 && (
        <Tabs
          label={says.tabsLabel}
          tabs={tabs.map((one) => ({ to: `/reminders?tab=${one}`, label: says.tabs[one], current: one === tab }))}
        />
      )}
      {mine && <DigestList digests={mine} />}
      {plan && <PlanTable plan={plan} />}
      {ladder && <LadderForm ladder={ladder} mayChange={maySet} />}
      {holders && <PeopleTable holders={holders} mayChange={maySet} />}
      {bounds && <BoundsForm bounds={bounds} mayChange={maySet} />}
      {log && <UrgingLog log={log} today={today} mayUrge={mayUrge} />}
      {outbox && <OutboxTables outbox={outbox} />}
    </div>
  )
}
