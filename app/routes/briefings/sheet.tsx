import { Link } from '@remix-run/react'
import { Star } from 'lucide-react'
import { type MatterContent, type MatterFact, type MatterOption, recommendedOption } from '~/domain/briefings/matter'
import { pointNumber } from '~/domain/papers/numbering'
import { classNames } from '~/ui/class-names'
import { useWords } from '~/words/use-words'
import { ClauseWords } from './clause-words'

/**
 * One sheet to be read: facts with day and source, options side by side, recommendation, draft clause. Once it is
 * concluded the draft is not printed beside what was concluded.
 */
export function Sheet({ content, concluded = false }: { content: MatterContent; concluded?: boolean }) {
  const { words } = useWords()
  const says = words.briefings.sheet
  const chosen = recommendedOption(content)
  return (
    <div className="grid min-w-0 gap-6 print:gap-2.5">
      {content.facts.length > 0 && <FactList facts={content.facts} />}
      {content.options.length > 0 && (
        <section aria-label={says.options}>
          <PartTitle>{says.options}</PartTitle>
          <div className="grid gap-3 lg:auto-cols-fr lg:grid-flow-col print:auto-cols-fr print:grid-flow-col print:gap-2">
            {content.options.map((option, at) => (
              <Option key={option.key} option={option} at={at} recommended={option.key === content.recommended} />
            ))}
          </div>
        </section>
      )}
      {content.waiting && (
        <p className="border-l-2 border-due pl-3">
          <span className="font-semibold">{says.waiting}:</span> {content.waiting}
        </p>
      )}
      {chosen && (
        <section aria-label={says.recommended}>
          <PartTitle>
            {says.recommended}: {says.option(pointNumber(content.options.indexOf(chosen)))}
          </PartTitle>
          {content.reason && <p className="mb-2">{content.reason}</p>}
          <ul className={classNames('grid gap-1.5 border-l-2 border-accent pl-3', concluded && 'print:hidden')}>
            {chosen.conclusions.map((one) => (
              <li key={`${one.kind} ${one.task}`}>
                <ClauseWords conclusion={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

export const PartTitle = ({ children }: { children: React.ReactNode }) => (
  <h3 className="mb-1.5 text-base font-semibold">{children}</h3>
)

/** Each fact with its figure first, then what it is of, then where it stands and of which day (R20). */
function FactList({ facts }: { facts: readonly MatterFact[] }) {
  const { words, formats } = useWords()
  const says = words.briefings.sheet
  return (
    <section aria-label={says.facts}>
      <PartTitle>{says.facts}</PartTitle>
      <ul className="divide-y divide-line border-y border-line">
        {facts.map((fact) => (
          <li
            key={`${fact.words} ${fact.figure ?? ''}`}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-1.5 print:py-0.5"
          >
            <span className="min-w-0 flex-1 basis-64">{fact.words}</span>
            {fact.figure && <span className="figures font-semibold">{fact.figure}</span>}
            <span className="figures w-full text-sm text-muted">
              {fact.link ? (
                <Link to={fact.link} className="link">
                  {fact.source}
                </Link>
              ) : (
                fact.source
              )}
              {` · ${formats.day(fact.on)} · ${says.certainties[fact.certainty]}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Option({ option, at, recommended }: { option: MatterOption; at: number; recommended: boolean }) {
  const { words } = useWords()
  const says = words.briefings.sheet
  return (
    <div
      className={classNames(
        'min-w-0 border-t-2 pt-2 print:break-inside-avoid',
        recommended ? 'border-accent' : 'border-line-firm',
      )}
    >
      <p className="font-semibold">
        {pointNumber(at)}) {option.title}
      </p>
      {recommended && (
        <p className="flex items-center gap-1 text-sm text-accent">
          <Star aria-hidden className="size-3.5" />
          {says.recommended}
        </p>
      )}
      <p className="mt-1">{option.effect}</p>
      {option.money && (
        <p className="figures mt-1 text-sm">
          <span className="text-muted">{says.money}:</span> {option.money}
        </p>
      )}
    </div>
  )
}
