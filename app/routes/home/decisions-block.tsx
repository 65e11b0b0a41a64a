import type { Waiting } from '~/domain/decisions/waiting'
import { useWords } from '~/words/use-words'
import { becauseOf, costWords, decideHref, questionOf } from '../decisions/waiting-words'
import { DeskLine, DeskSection } from './desk-section'

/** «Cần quyết định»: the question, what was waited for, and what waiting costs where it is known. */
export function DecisionsBlock({ waiting }: { waiting: readonly Waiting[] }) {
  const { words, formats } = useWords()
  const says = words.decisions
  return (
    <DeskSection
      title={words.desk.decisions}
      seeAll="/decisions"
      empty={words.desk.noOrders}
      isEmpty={waiting.length === 0}
    >
      <ul className="divide-y divide-line">
        {waiting.map((one) => {
          const costs = one.costs.map((cost) => costWords(cost, words, formats))
          return (
            <DeskLine
              key={one.key}
              to={decideHref(one)}
              words={questionOf(one, words)}
              note={
                <>
                  {becauseOf(one, words, formats)}
                  {costs.length > 0 && (
                    <span className="figures block first-letter:uppercase">
                      {[one.worth !== null && words.pauses.desk.worth(formats.money(one.worth)), ...costs]
                        .filter(Boolean)
                        .join('; ')}
                    </span>
                  )}
                </>
              }
              aside={
                <>
                  {words.pauses.desk.waiting(formats.integer(one.waited))}
                  <span className="block text-muted">{says.options(formats.integer(one.options))}</span>
                </>
              }
            />
          )
        })}
      </ul>
    </DeskSection>
  )
}
