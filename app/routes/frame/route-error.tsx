import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { LinkButton } from '~/ui/buttons/link-button'
import { ErrorPage } from '~/ui/feedback/error-page'
import { useWords } from '~/words/use-words'
import { refusalSayings } from './refusal-sayings'

/** One page a kind of refusal, in the reader's language, with a way on. */
export function RouteError() {
  const { words } = useWords()
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { title, text } = refusalSayings(words, status)
  return (
    <ErrorPage
      status={status}
      title={title}
      text={text}
      actions={
        <LinkButton to="/" kind="primary">
          {words.errors.toHome}
        </LinkButton>
      }
    />
  )
}
