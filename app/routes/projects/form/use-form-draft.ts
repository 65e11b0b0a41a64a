import { useLocation } from '@remix-run/react'
import { type RefObject, useEffect, useRef, useState } from 'react'

export type FormWords = Record<string, string[]>

const PAUSE = 400

/** The words in a form by field name; what the form says about itself is left out. */
function wordsOf(form: HTMLFormElement): FormWords {
  const words: FormWords = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== 'version') words[name] = [...(words[name] ?? []), value]
  }
  return words
}

/**
 * Keeps what is typed into a form in this tab, so that an ended session or a closed page loses nothing. `found` is what an
 * earlier visit left, until it is taken back or discarded. A form that was sent and led on to another page than the sign-in
 * was saved and leaves nothing behind; one that was refused stays.
 */
export function useFormDraft(form: RefObject<HTMLFormElement | null>, refused: boolean) {
  const key = `draft ${useLocation().pathname}`
  const sent = useRef(false)
  const [found, setFound] = useState<FormWords | null>(null)

  useEffect(() => setFound(read(key)), [key])
  useEffect(() => {
    if (refused) sent.current = false
  }, [refused])

  useEffect(() => {
    const box = form.current
    if (!box) return
    let wait: ReturnType<typeof setTimeout>
    const keepSoon = () => {
      sent.current = false
      clearTimeout(wait)
      wait = setTimeout(() => write(key, wordsOf(box)), PAUSE)
    }
    box.addEventListener('input', keepSoon)
    box.addEventListener('change', keepSoon)
    return () => {
      clearTimeout(wait)
      box.removeEventListener('input', keepSoon)
      box.removeEventListener('change', keepSoon)
      if (sent.current && !window.location.pathname.startsWith('/sign-in')) write(key, null)
    }
  }, [form, key])

  const send = () => {
    if (form.current) write(key, wordsOf(form.current))
    sent.current = true
  }
  const discard = () => {
    write(key, null)
    setFound(null)
  }
  return { found, discard, send, taken: () => setFound(null) }
}

function read(key: string): FormWords | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as FormWords | null
  } catch {
    return null
  }
}

/** A browser may refuse to keep anything; then typing simply goes on. */
function write(key: string, words: FormWords | null) {
  try {
    if (words) sessionStorage.setItem(key, JSON.stringify(words))
    else sessionStorage.removeItem(key)
  } catch {
    // Private windows may have no room.
  }
}
