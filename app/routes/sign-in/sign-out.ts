import { redirect } from '@remix-run/node'
import { auth, authHeaders } from '~/http/auth.server'
import { openEndpoint } from '~/http/gate.server'
import { cookiesOf } from '~/http/session-cookies.server'

export const action = openEndpoint(async ({ request, who }) => {
  if (!who) return redirect('/sign-in')
  const ended = await auth().api.signOut({ headers: authHeaders(request), asResponse: true })
  return redirect('/sign-in', { headers: cookiesOf(ended) })
})

export const loader = openEndpoint(() => redirect('/'))
