import { useLocation, useNavigation } from '@remix-run/react'
import { type RefObject, useEffect, useState } from 'react'

export type FormWords = Record<string, string[]>

const PAUSE = 400

/** The words in a form by field name; files and what the form says about itself are left out. */
function wordsOf(form: HTMLFormElement): FormWords {
  const words: FormWords = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || name === 'version' || name === 'intent') continue
    words[name] = [...(words[name] ?? []), value]
  }
  return words
}

/**
 * Keeps what is typed into a form in this tab, so that an ended session or a closed page loses nothing. `found` is what an
 * earlier visit left, until it is taken back or discarded. A form that was saved leaves nothing behind.
 */
export function useKeptDraft(form: RefObject<HTMLFormElement | null>) {
  const { pathname } = useLocation()
  const navigation = useNavigation()
  const key = `draft ${pathname}`
  const [found, setFound] = useState<FormWords | null>(null)

  useEffect(() => {
    const kept = sessionStorage.getItem(key)
    if (kept) setFound(JSON.parse(kept) as FormWords)
  }, [key])

  useEffect(() => {
    const box = form.current
    if (!box) return
    let wait: ReturnType<typeof setTimeout>
    const keepSoon = () => {
      clearTimeout(wait)
      wait = setTimeout(() => sessionStorage.setItem(key, JSON.stringify(wordsOf(box))), PAUSE)
    }
    box.addEventListener('input', keepSoon)
    box.addEventListener('change', keepSoon)
    return () => {
      clearTimeout(wait)
      box.removeEventListener('input', keepSoon)
      box.removeEventListener('change', keepSoon)
    }
  }, [form, key])

  // Sent and led on to another page than the sign-in: it was saved.
  const { state, formMethod, location } = navigation
  const saved = state === 'loading' && formMethod === 'POST' && location.pathname !== pathname
  const signedOut = location?.pathname.startsWith('/sign-in') ?? false
  useEffect(() => {
    if (saved && !signedOut) sessionStorage.removeItem(key)
  }, [saved, signedOut, key])

  const discard = () => {
    sessionStorage.removeItem(key)
    setFound(null)
  }
  return { found, discard, taken: () => setFound(null) }
}
