import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { LinkButton } from '~/ui/buttons/link-button'
import { ErrorPage } from '~/ui/feedback/error-page'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'

/** One page a kind of refusal, in the reader's language, with a way on. `alone`: outside the frame. */
export function RouteError({ alone = false }: { alone?: boolean }) {
  const { words } = useWords()
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { title, text } = sayings(words, status)
  return (
    <main id={alone ? 'content' : undefined}>
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
    </main>
  )
}

function sayings({ errors }: Words, status: number): { title: string; text: string } {
  switch (status) {
    case 404:
    case 405:
      return { title: errors.notFoundTitle, text: errors.notFoundText }
    case 401:
    case 403:
      return { title: errors.forbiddenTitle, text: errors.forbiddenText }
    case 409:
      return { title: errors.conflictTitle, text: errors.conflictText }
    case 400:
    case 422:
      return { title: errors.invalidTitle, text: errors.invalidText }
    case 413:
      return { title: errors.tooLargeTitle, text: errors.tooLargeText('100 MB') }
    case 429:
      return { title: errors.tooManyTitle, text: errors.tooManyText }
    default:
      return { title: errors.failureTitle, text: errors.failureText }
  }
}
