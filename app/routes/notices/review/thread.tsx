import { type RefObject, useEffect, useState } from 'react'

type Props = {
  stage: RefObject<HTMLElement>
  paper: RefObject<HTMLElement>
  cards: RefObject<HTMLElement>
  focus: string | null
  changes: number
}

/** The thin line from the words of the focused card to the card. Drawn only where both ends can be seen. */
export function Thread({ stage, paper, cards, focus, changes }: Props) {
  const [path, setPath] = useState<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change moves the words and the cards
  useEffect(() => {
    let frame = 0
    const draw = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setPath(threadBetween(stage.current, paper.current, cards.current, focus)))
    }
    draw()
    const settled = setTimeout(draw, 350)
    const panes = [paper.current, cards.current]
    for (const pane of panes) pane?.addEventListener('scroll', draw, { passive: true })
    window.addEventListener('resize', draw)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(settled)
      for (const pane of panes) pane?.removeEventListener('scroll', draw)
      window.removeEventListener('resize', draw)
    }
  }, [stage, paper, cards, focus, changes])

  if (!path) return null
  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0 z-10 hidden size-full lg:block print:hidden">
      <path d={path} fill="none" stroke="var(--accent)" strokeWidth={1.25} />
    </svg>
  )
}

function threadBetween(
  stage: HTMLElement | null,
  paper: HTMLElement | null,
  cards: HTMLElement | null,
  focus: string | null,
): string | null {
  if (!stage || !paper || !cards || !focus) return null
  const name = CSS.escape(focus)
  const mark = paper
    .querySelector(`.mark-directive[data-id="${name}"], .mark-header[data-id="${name}"]`)
    ?.getClientRects()[0]
  const card = cards.querySelector(`[data-card="${name}"]`)?.getBoundingClientRect()
  if (!mark || !card) return null
  const origin = stage.getBoundingClientRect()
  const column = paper.querySelector('.marked')?.getBoundingClientRect() ?? mark
  // It begins in the sheet's margin: over the words it would strike them through.
  const from = { x: column.right + 6 - origin.left, y: mark.top + mark.height / 2 - origin.top }
  const to = { x: card.left - origin.left, y: card.top + 22 - origin.top }
  const top = paper.getBoundingClientRect().top - origin.top
  const bottom = top + paper.clientHeight
  if (from.y < top || from.y > bottom || to.y < top - 8 || to.y > bottom) return null
  const middle = (from.x + to.x) / 2
  return `M ${from.x} ${from.y} C ${middle} ${from.y}, ${middle} ${to.y}, ${to.x} ${to.y}`
}
