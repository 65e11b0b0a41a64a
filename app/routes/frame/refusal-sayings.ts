import type { Words } from '~/words/words'

/** What an error page says, by the status of the refusal; anything unknown is a fault of ours. */
export function refusalSayings({ errors }: Words, status: number): { title: string; text: string } {
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
