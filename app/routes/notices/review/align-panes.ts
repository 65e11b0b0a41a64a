const MARGIN = 12

/** Brings the focused card into sight and the other pane to the same height, so that the thread between is short. */
export function alignPanes(
  paper: HTMLElement | null,
  cards: HTMLElement | null,
  focus: string,
  from: 'paper' | 'cards',
) {
  const name = CSS.escape(focus)
  const card = cards?.querySelector<HTMLElement>(`[data-card="${name}"]`)
  if (!cards || !card) return
  const mark = paper?.querySelector<HTMLElement>(`.mark-directive[data-id="${name}"], .mark-header[data-id="${name}"]`)
  if (!paper || paper.clientHeight === 0) return belowExcerpt(card)
  const place = (element: HTMLElement, pane: HTMLElement) =>
    element.getBoundingClientRect().top - pane.getBoundingClientRect().top
  if (from === 'paper' && mark) {
    const at = Math.min(place(mark, paper), Math.max(MARGIN, cards.clientHeight - card.offsetHeight - MARGIN))
    return scrollBy(cards, place(card, cards) - at)
  }
  const lowest = Math.max(MARGIN, cards.clientHeight - card.offsetHeight - MARGIN)
  const at = Math.min(lowest, Math.max(MARGIN, place(card, cards)))
  scrollBy(cards, place(card, cards) - at)
  if (mark) scrollBy(paper, place(mark, paper) - at - MARGIN)
}

/** On a phone there is one column: the page itself scrolls, under the excerpt that sticks to its top. */
function belowExcerpt(card: HTMLElement) {
  const excerpt = document.querySelector('[data-excerpt]')
  const edge = excerpt ? Number.parseFloat(getComputedStyle(excerpt).top) + excerpt.clientHeight : 0
  window.scrollBy({ top: card.getBoundingClientRect().top - edge - MARGIN, behavior: 'smooth' })
}

const scrollBy = (pane: HTMLElement, top: number) => pane.scrollBy({ top, behavior: 'smooth' })
