import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { SignInForm } from '~/domain/people/people.forms'
import { countFailure, forgetFailures, isThrottled } from '~/domain/people/sign-in-throttle.server'
import { auth, authHeaders } from '~/http/auth.server'
import { readForm } from '~/http/form.server'
import { openEndpoint } from '~/http/gate.server'
import { safePath } from '~/http/safe-path'
import { cookiesOf } from '~/http/session-cookies.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { ProductMark } from '~/ui/frame/product-mark'
import { useWords } from '~/words/use-words'

export const loader = openEndpoint(({ url, who }) => {
  if (who) throw redirect(safePath(url.searchParams.get('next')))
  return {
    next: safePath(url.searchParams.get('next')),
    linkSpent: url.searchParams.has('link'),
    ended: url.searchParams.has('ended'),
  }
})

export const action = openEndpoint(async ({ request, url, db, now, words }) => {
  const form = await readForm(request, SignInForm)
  const username = String(form.form.get('username') ?? '')
  const wrong = (sentence: string, status: number) => data({ username, sentence }, { status })
  if (!form.ok) return wrong(words.people.wrongCredentials, 422)
  const address = request.headers.get('x-client-address') ?? ''
  if (await isThrottled(db, username, address, now)) return wrong(words.people.tooManyAttempts, 429)
  const answer = await auth().api.signInUsername({ body: form.value, headers: authHeaders(request), asResponse: true })
  if (!answer.ok) {
    await countFailure(db, username, address, now)
    return wrong(words.people.wrongCredentials, 422)
  }
  await forgetFailures(db, username, address)
  throw redirect(safePath(url.searchParams.get('next')), { headers: cookiesOf(answer) })
})

export default function SignIn() {
  const { linkSpent, ended } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words } = useWords()
  const busy = useNavigation().state !== 'idle'
  return (
    <main id="content" className="grid min-h-dvh place-items-center bg-page px-4 py-10 text-ink">
      <div className="w-full max-w-88">
        <p className="flex items-center gap-3 text-2xl font-semibold tracking-tight">
          <ProductMark className="size-10" />
          {words.frame.product}
        </p>
        <p className="mt-2 mb-8 text-muted">{words.people.signInLead}</p>
        <Form method="post" className="grid gap-4">
          {linkSpent && !refused && <Notice kind="warning">{words.people.linkSpent}</Notice>}
          {ended && !refused && <Notice>{words.people.sessionEnded}</Notice>}
          {refused && (
            <Notice kind="danger" live>
              {refused.sentence}
            </Notice>
          )}
          <Field label={words.people.username}>
            {(field) => (
              <TextInput
                {...field}
                name="username"
                defaultValue={refused?.username}
                autoComplete="username"
                autoCapitalize="none"
                required
              />
            )}
          </Field>
          <Field label={words.people.password}>
            {(field) => (
              <TextInput {...field} name="password" type="password" autoComplete="current-password" required />
            )}
          </Field>
          <Button type="submit" kind="primary" busy={busy}>
            {words.people.signIn}
          </Button>
        </Form>
      </div>
    </main>
  )
}
