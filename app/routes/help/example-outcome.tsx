import type { DirectiveReading, NoticeReading } from '~/domain/notices/reading/reading'
import { DefinitionList } from '~/ui/text/definition-list'
import { useWords } from '~/words/use-words'
import { deadlineReading } from '../notices/deadline-reading'

type Header = Pick<
  NoticeReading,
  'number' | 'symbol' | 'issuer' | 'date' | 'title' | 'chair' | 'meetingDate' | 'signatory'
>
type Props = { header: Header; directives: readonly DirectiveReading[] }

/** What the reader made of an example: the head as far as it has one, and each directive. */
export function ExampleOutcome({ header, directives }: Props) {
  const { words, formats } = useWords()
  const says = words.notices
  const day = (iso: string | null) => iso && formats.day(iso)
  const head = [
    { term: says.numberSymbol, value: [header.number, header.symbol].filter(Boolean).join('/') },
    { term: says.issuer, value: header.issuer },
    { term: says.issuedOn, value: day(header.date) },
    { term: says.titleField, value: header.title },
    { term: says.chair, value: header.chair },
    { term: says.meetingOn, value: day(header.meetingDate) },
    { term: says.signatory, value: header.signatory },
  ].filter(({ value }) => value)
  return (
    <div className="space-y-4">
      {head.length > 0 && <DefinitionList items={head} />}
      {directives.length === 0 ? (
        <p className="text-muted">{words.help.noDirective}</p>
      ) : (
        <ol className="space-y-3">
          {directives.map((one) => (
            <li key={one.start} className="border-l-2 border-line pl-3">
              <p>“{one.text.replace(/\s+/g, ' ')}”</p>
              <p className="text-sm text-muted">
                {[
                  `${says.leads}: ${one.lead.join(', ') || says.review.nobody}`,
                  one.coordinating.length > 0 && `${says.coordinates}: ${one.coordinating.join(', ')}`,
                  `${says.deadlineLabel}: ${deadlineReading(one.deadline, words, formats)}`,
                  `${says.review.order}: ${says.orders[one.decision]}`,
                  one.condition && `${says.review.condition}: “${one.condition}”`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
