import {
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { openEndpoint } from './http/gate.server'
import { useNonce } from './http/nonce'
import { RouteError } from './routes/frame/route-error'
import './styles/app.css'
import { ToastRegion } from './ui/overlays/toast'
import { WordsProvider } from './words/use-words'
import { wordsIn } from './words/words'

export const loader = openEndpoint(({ preferences, asOf, today }) => ({ preferences, asOf, today }))

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.preferences.locale ?? 'vi')
  return [{ title: words.frame.product }, { name: 'description', content: words.people.signInLead }]
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  const preferences = root?.preferences ?? { locale: 'vi' as const, theme: 'system', density: 'comfortable' }
  return (
    <html lang={preferences.locale} data-theme={preferences.theme} data-density={preferences.density}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <WordsProvider locale={preferences.locale} today={root?.asOf ?? ''}>
          <ToastRegion>{children}</ToastRegion>
        </WordsProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return (
    <main id="content" className="min-h-dvh bg-page text-ink">
      <RouteError />
    </main>
  )
}
