import { type RefObject, useEffect, useRef } from 'react'
import { alignPanes } from './align-panes'

/**
 * A card taken into focus, by key, by a press or from the paper, comes into sight with its words beside it and takes the
 * keyboard along.
 */
export function useFocusFollows(paper: RefObject<HTMLElement>, cards: RefObject<HTMLElement>, focus: string | null) {
  const first = useRef(true)
  const from = useRef<'paper' | 'cards'>('cards')
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const card = focus && cards.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(focus)}"]`)
    if (!card) return
    if (!card.contains(document.activeElement)) card.focus({ preventScroll: true })
    // The paper brings its mark into view by itself in this same moment; the last scroll to be asked for wins.
    const frame = requestAnimationFrame(() => {
      alignPanes(paper.current, cards.current, focus, from.current)
      from.current = 'cards'
    })
    return () => cancelAnimationFrame(frame)
  }, [paper, cards, focus])
  return from
}
