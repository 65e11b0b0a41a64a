import { type RefObject, useEffect } from 'react'

/** How far down a pane the eye rests, as a share of its height. */
const READING_LINE = 0.3

/**
 * Two panes that scroll together although one is longer: while the person scrolls one, the other follows so that the
 * same directive stands at the reading line of both. `anchors` gives the places of a directive in either pane.
 */
export function useLinkedScroll(
  left: RefObject<HTMLElement>,
  right: RefObject<HTMLElement>,
  anchors: () => { left: number; right: number }[],
  focus: string | null,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card taken into focus moves both panes by itself
  useEffect(() => {
    const [a, b] = [left.current, right.current]
    if (!a || !b) return
    let driver: HTMLElement | null = null
    const take = (event: Event) => {
      // A press inside a card is no scrolling; only one on the pane's own bar is.
      if (event.type === 'pointerdown' && event.target !== event.currentTarget) return
      driver = event.currentTarget as HTMLElement
    }
    const follow = (event: Event) => {
      if (event.currentTarget !== driver) return
      const pairs = anchors()
      const fromLeft = driver === a
      const [from, to] = fromLeft ? [a, b] : [b, a]
      const line = from.scrollTop + from.clientHeight * READING_LINE
      const across = crossed(
        pairs.map((pair) => (fromLeft ? [pair.left, pair.right] : [pair.right, pair.left])),
        [from.scrollHeight, to.scrollHeight],
        line,
      )
      to.scrollTop = across - to.clientHeight * READING_LINE
    }
    const events = ['wheel', 'touchmove', 'pointerdown'] as const
    for (const pane of [a, b]) {
      for (const name of events) pane.addEventListener(name, take, { passive: true })
      pane.addEventListener('scroll', follow, { passive: true })
    }
    return () => {
      for (const pane of [a, b]) {
        for (const name of events) pane.removeEventListener(name, take)
        pane.removeEventListener('scroll', follow)
      }
    }
  }, [left, right, anchors, focus])
}

/** The place in the other pane that belongs to a place in this one: straight between the nearest two anchors. */
export function crossed(anchors: number[][], ends: [number, number], at: number): number {
  const rising = anchors.filter(
    ([x = 0, y = 0], n) => n === 0 || (x > (anchors[n - 1]?.[0] ?? 0) && y > (anchors[n - 1]?.[1] ?? 0)),
  )
  const points = [[0, 0], ...rising, [...ends]]
  const next = points.findIndex(([x = 0]) => x > at)
  if (next < 0) return ends[1]
  const [x1 = 0, y1 = 0] = points[next] ?? []
  const [x0 = 0, y0 = 0] = points[next - 1] ?? []
  return x1 === x0 ? y1 : y0 + ((at - x0) / (x1 - x0)) * (y1 - y0)
}
