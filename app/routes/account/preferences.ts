import { redirect } from '@remix-run/node'
import { changePreferences } from '~/domain/people/people.commands.server'
import { openEndpoint } from '~/http/gate.server'
import { PreferenceChange, rememberInBrowser } from '~/http/preferences.server'
import { safePath } from '~/http/safe-path'

/** Open to everybody: a reader may choose the language before signing in. */
export const action = openEndpoint(async ({ request, db, who, preferences }) => {
  const form = await request.formData()
  const change = PreferenceChange.safeParse(Object.fromEntries([...form].filter(([name]) => name !== 'next')))
  if (!change.success) throw new Response(null, { status: 422 })
  if (who) await changePreferences(db, { personId: who.personId, change: change.data })
  const next = form.get('next')
  return redirect(safePath(typeof next === 'string' ? next : null), {
    headers: { 'Set-Cookie': await rememberInBrowser({ ...preferences, ...change.data }) },
  })
})

export const loader = openEndpoint(() => redirect('/'))
