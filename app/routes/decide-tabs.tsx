import { useRouteLoaderData } from '@remix-run/react'
import { rolesMay } from '~/domain/people/permissions'
import type { Role } from '~/domain/people/roles'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'

/** The parts of the area «Quyết định»; each noun joins with its first screen, so that no link leads nowhere. */
export function DecideTabs() {
  const { words } = useWords()
  const framed = useRouteLoaderData<{ roles: Role[] }>('routes/frame/route')
  const says = words.appraisals.tabs
  const mayRead = rolesMay(framed?.roles ?? [], 'overlap.read')
  const tabs = [
    { to: '/appraisals', label: says.appraisals },
    ...(mayRead ? [{ to: '/overlaps', label: says.overlaps }] : []),
  ]
  return <Tabs label={words.appraisals.area} tabs={tabs} />
}
