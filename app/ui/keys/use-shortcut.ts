import { useEffect, useRef } from 'react'
import { isTyping } from './typing'

type Chord = { key: string; ctrl?: boolean }

/** Runs `act` on a key anywhere on the page: a lone key only while nobody types, Ctrl (or ⌘) chords always. */
export function useShortcut({ key, ctrl = false }: Chord, act: (event: KeyboardEvent) => void) {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey
      if (event.key.toLowerCase() !== key || held !== ctrl || event.altKey || event.isComposing) return
      if (!ctrl && isTyping(event.target)) return
      event.preventDefault()
      latest.current(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [key, ctrl])
}
