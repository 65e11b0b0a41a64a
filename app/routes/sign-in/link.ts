import { redirect } from '@remix-run/node'
import { auth, authHeaders } from '~/http/auth.server'
import { openEndpoint } from '~/http/gate.server'
import { cookiesOf } from '~/http/session-cookies.server'

/** A one-time link: signs in and goes to the desk; a spent one says so on the sign-in page. */
export const loader = openEndpoint(async ({ request, params }) => {
  const answer = await auth().api.magicLinkVerify({
    query: { token: params.token ?? '', callbackURL: '/', errorCallbackURL: '/sign-in' },
    headers: authHeaders(request),
    asResponse: true,
  })
  const headers = cookiesOf(answer)
  const signedIn = headers.getSetCookie().some((cookie) => cookie.includes('session_token='))
  return signedIn ? redirect('/', { headers }) : redirect('/sign-in?link=spent')
})
