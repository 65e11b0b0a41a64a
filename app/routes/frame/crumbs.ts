import { useMatches } from '@remix-run/react'
import type { Crumb } from '~/ui/frame/breadcrumb'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'

/** A route names its place with `export const handle: CrumbHandle = { crumb: (words, data) => … }`; parents first. */
export type CrumbHandle = { crumb: (words: Words, data: unknown) => Crumb | Crumb[] }

export function useCrumbs(): Crumb[] {
  const matches = useMatches()
  const { words } = useWords()
  return matches.flatMap((match) => {
    const handle = match.handle as Partial<CrumbHandle> | undefined
    return handle?.crumb && match.data !== undefined ? handle.crumb(words, match.data) : []
  })
}
