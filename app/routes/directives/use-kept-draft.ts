import { useCallback, useEffect, useRef, useState } from 'react'

type Draft = Record<string, string>

/**
 * What is being typed, kept in this browser under a person's and a thing's own name, so that an expired session, a closed
 * window or a broken line loses nothing. `restored` is what was found when the form appeared.
 */
export function useKeptDraft(name: string) {
  const place = `so-du-an:draft:${name}`
  const [restored, setRestored] = useState<Draft | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  const typed = useRef<Draft | null>(null)

  useEffect(() => {
    setRestored(read(place))
    return () => {
      clearTimeout(waiting.current)
      // The page may go away, to the sign-in say, before the last letters were written down.
      if (typed.current) write(place, typed.current)
      typed.current = null
    }
  }, [place])

  const keep = useCallback(
    (draft: Draft) => {
      clearTimeout(waiting.current)
      typed.current = draft
      waiting.current = setTimeout(() => {
        typed.current = null
        write(place, draft)
      }, 300)
    },
    [place],
  )
  const forget = useCallback(() => {
    clearTimeout(waiting.current)
    typed.current = null
    setRestored(null)
    write(place, null)
  }, [place])
  return { restored, keep, forget }
}

function read(place: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return typeof kept === 'object' && kept !== null ? (kept as Draft) : null
  } catch {
    return null
  }
}

/** A browser may refuse to keep anything; then typing simply goes on. */
function write(place: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(place, JSON.stringify(draft))
    else localStorage.removeItem(place)
  } catch {
    // Private windows have no room.
  }
}
