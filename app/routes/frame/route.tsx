import { Outlet, useLoaderData, useLocation, useRouteLoaderData, useSubmit } from '@remix-run/react'
import type { ReactNode } from 'react'
import { rolesMay } from '~/domain/people/permissions'
import { countUnreadDigests } from '~/domain/reminders/digests.queries.server'
import { gatedLoader } from '~/http/gate.server'
import { AsOfDay } from '~/ui/frame/as-of-day'
import { Frame } from '~/ui/frame/frame'
import { PersonMenu } from '~/ui/frame/person-menu'
import { UnreadBell } from '~/ui/frame/unread-bell'
import { SearchDialog } from '~/ui/overlays/search-dialog'
import { ShortcutsDialog } from '~/ui/overlays/shortcuts-dialog'
import { useWords } from '~/words/use-words'
import { accountItems } from './account-items'
import { askSearch } from './ask-search'
import { useCrumbs } from './crumbs'
import { navigationFor } from './navigation'
import { usePageKeys } from './page-keys'
import { RouteError } from './route-error'

export const loader = gatedLoader('desk.read', async ({ db, who, asOf, today, preferences }) => ({
  name: who.name,
  isSample: who.isSample,
  preferences,
  roles: who.roles,
  unread: await countUnreadDigests(db, who.personId),
  asOf,
  today,
}))

type Framed = Awaited<ReturnType<typeof loader>>

export default function FrameRoute() {
  return (
    <FrameAround framed={useLoaderData<typeof loader>()}>
      <Outlet />
    </FrameAround>
  )
}

/** A refusal of a page inside keeps the frame, so that the way on is where it always is. */
export function ErrorBoundary() {
  const framed = useRouteLoaderData<typeof loader>('routes/frame/route')
  if (framed) {
    return (
      <FrameAround framed={framed}>
        <RouteError />
      </FrameAround>
    )
  }
  return (
    <main id="content" className="min-h-dvh bg-page text-ink">
      <RouteError />
    </main>
  )
}

function FrameAround({ framed, children }: { framed: Framed; children: ReactNode }) {
  const { name, isSample, roles, unread, asOf, today, preferences } = framed
  const { words, formats } = useWords()
  const location = useLocation()
  const submit = useSubmit()
  const crumbs = useCrumbs()
  const keep = [...new URLSearchParams(location.search)].filter(([key]) => key !== 'day')
  const role = roles[0]
  const pageKeys = usePageKeys()
  const held = roles.map((one) => one.role)
  const navigation = navigationFor(words, (permission) => rolesMay(held, permission))
  return (
    <Frame
      navigation={navigation}
      crumbs={crumbs}
      banner={
        isSample && (
          <aside
            aria-label={words.frame.sampleData}
            className="border-b border-line bg-raised px-4 py-1 text-center text-sm text-muted"
          >
            {words.frame.sampleHint}
          </aside>
        )
      }
      search={<SearchDialog onQuery={askSearch(navigation, words.frame.lists)} />}
      day={
        <AsOfDay
          name="day"
          day={asOf}
          realDay={today}
          keep={keep}
          todayHref={`${location.pathname}?${new URLSearchParams(keep)}`}
        />
      }
      account={
        <>
          <UnreadBell
            to="/reminders?tab=mine"
            unread={unread}
            label={unread > 0 ? words.reminders.unread(formats.integer(unread)) : words.reminders.noUnread}
          />
          <PersonMenu
            name={name}
            role={role ? `${words.people.roles[role.role]} · ${role.organisationName}` : undefined}
            items={accountItems(words, { submit, preferences, path: location.pathname + location.search })}
          />
        </>
      }
    >
      {children}
      <ShortcutsDialog more={pageKeys} />
    </Frame>
  )
}
