import { useMatches } from '@remix-run/react'
import type { ShortcutGroup } from '~/ui/overlays/shortcuts-dialog'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'

/** A page with keys of its own names them in its handle, so that `?` lists them with the others. */
export type KeysHandle = { keys: (words: Words) => ShortcutGroup[] }

export function usePageKeys(): ShortcutGroup[] {
  const matches = useMatches()
  const { words } = useWords()
  return matches.flatMap((match) => (match.handle as Partial<KeysHandle> | undefined)?.keys?.(words) ?? [])
}
