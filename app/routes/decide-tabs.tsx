import { useRouteLoaderData } from '@remix-run/react'
import { rolesMay } from '~/domain/people/permissions'
import type { HeldRole } from '~/domain/people/who'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'

/** The parts of the area «Quyết định»; each noun joins with its first screen, so that no link leads nowhere. */
export function DecideTabs() {
  const { words } = useWords()
  const framed = useRouteLoaderData<{ roles: readonly HeldRole[] }>('routes/frame/route')
  const says = words.appraisals.tabs
  const mayRead = rolesMay(
    (framed?.roles ?? []).map(({ role }) => role),
    'overlap.read',
  )
  const tabs = [
    { to: '/appraisals', label: says.appraisals },
    { to: '/evaluations', label: says.evaluations },
    ...(mayRead ? [{ to: '/overlaps', label: says.overlaps }] : []),
  ]
  return <Tabs label={words.appraisals.area} tabs={tabs} />
}
