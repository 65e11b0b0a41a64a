import type { ReactNode, RefObject } from 'react'
import { HEADER_CARD } from '~/domain/notices/review-changes'
import { shownDirectives } from '~/domain/notices/review-state'
import { useWords } from '~/words/use-words'
import { DirectiveCard } from './directive-card'
import { HeaderCard } from './header-card'
import { useReview } from './review-context'

/** The right column: the header's card, then the directives in the paper's order. */
export function CardsPane({ pane, headerNote }: { pane: RefObject<HTMLDivElement>; headerNote: ReactNode }) {
  const { words } = useWords()
  const { state, problems } = useReview()
  const { focus, editing, draft } = state
  const numbers = new Map(draft.directives.map(({ key }, at) => [key, at + 1]))
  return (
    <section
      ref={pane}
      aria-label={words.notices.review.cards}
      className="min-h-0 space-y-2 lg:overflow-y-auto lg:overscroll-contain lg:p-4 lg:pl-5"
    >
      <HeaderCard focused={focus === HEADER_CARD} editing={editing && focus === HEADER_CARD}>
        {headerNote}
      </HeaderCard>
      {shownDirectives(state).map((directive) => (
        <DirectiveCard
          key={directive.key}
          directive={directive}
          number={numbers.get(directive.key) ?? 0}
          focused={focus === directive.key}
          editing={editing && focus === directive.key}
          problems={problems
            // That nobody leads stands on the card as a warning already, with the way to settle it.
            .filter(({ field, key }) => field?.startsWith(`${directive.key}.`) && key !== 'notices.nobody-leads')
            .map(({ sentence }) => sentence)
            .join('\n')}
        />
      ))}
    </section>
  )
}
