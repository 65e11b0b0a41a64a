import { useCallback, useEffect, useRef, useState } from 'react'

/** `browser`: kept until it is forgotten; `tab`: gone with the tab. */
type Where = 'browser' | 'tab'

const PAUSE = 300

/**
 * What is being typed, kept under a name of its own, so that an expired session, a closed window or a broken line loses
 * nothing. `restored` is what was found when the form appeared, until it is taken or forgotten; `keep` writes a moment
 * after the last letter, `keepNow` at once.
 */
export function useKeptDraft<T extends object>(name: string, where: Where = 'browser') {
  const place = `so-du-an:draft:${name}`
  const [restored, setRestored] = useState<T | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  const typed = useRef<T | null>(null)

  useEffect(() => {
    setRestored(read<T>(where, place))
    // The page may go away, to the sign-in say or with its window, before the last letters were written down.
    const keepTyped = () => {
      clearTimeout(waiting.current)
      if (typed.current) write(where, place, typed.current)
      typed.current = null
    }
    window.addEventListener('pagehide', keepTyped)
    return () => {
      window.removeEventListener('pagehide', keepTyped)
      keepTyped()
    }
  }, [where, place])

  const keepNow = useCallback(
    (draft: T) => {
      clearTimeout(waiting.current)
      typed.current = null
      write(where, place, draft)
    },
    [where, place],
  )
  const keep = useCallback(
    (draft: T) => {
      clearTimeout(waiting.current)
      typed.current = draft
      waiting.current = setTimeout(() => keepNow(draft), PAUSE)
    },
    [keepNow],
  )
  const taken = useCallback(() => setRestored(null), [])
  const forget = useCallback(() => {
    clearTimeout(waiting.current)
    typed.current = null
    setRestored(null)
    write(where, place, null)
  }, [where, place])
  return { restored, keep, keepNow, taken, forget }
}

const storageOf = (where: Where): Storage => (where === 'browser' ? localStorage : sessionStorage)

function read<T extends object>(where: Where, place: string): T | null {
  try {
    const kept: unknown = JSON.parse(storageOf(where).getItem(place) ?? 'null')
    return typeof kept === 'object' && kept !== null ? (kept as T) : null
  } catch {
    return null
  }
}

/** A browser may refuse to keep anything; then typing simply goes on. */
function write(where: Where, place: string, draft: object | null): void {
  try {
    if (draft) storageOf(where).setItem(place, JSON.stringify(draft))
    else storageOf(where).removeItem(place)
  } catch {
    // Private windows have no room.
  }
}
