import type { UrgingPreview } from '~/domain/reminders/urging'
import { useWords } from '~/words/use-words'
import { asSentence } from '../as-sentence'

/** Which unit would be urged about what, and what stays out of the letters with the reason. */
export function UrgePreview({ preview }: { preview: UrgingPreview }) {
  const { words, formats, today } = useWords()
  const says = words.reminders
  const { units, left } = preview
  return (
    <div className="grid gap-4">
      {units.map(({ organisationId, name, tasks }) => (
        <section key={organisationId} className="border-t border-line pt-2">
          <h3 className="flex flex-wrap items-baseline gap-x-3 font-medium">
            {name}
            <span className="figures text-sm font-normal text-muted">
              {says.urgeUnit(formats.integer(tasks.length))}
            </span>
          </h3>
          <ul className="mt-1 grid gap-1.5">
            {tasks.map(({ directiveId, text, source, dueOn, rounds, lastOn }) => (
              <li key={directiveId}>
                <span className="line-clamp-2">{asSentence(text)}</span>
                <span className="figures text-sm text-muted">
                  {[
                    source,
                    `${says.mail.due(formats.day(dueOn))} (${formats.away(dueOn, today)})`,
                    rounds > 0 && lastOn && says.urgeLast(formats.integer(rounds), formats.day(lastOn)),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left.length > 0 && (
        <details className="border-t border-line pt-2">
          <summary className="cursor-pointer text-muted">{says.urgeLeft(formats.integer(left.length))}</summary>
          <ul className="mt-1 grid gap-1 text-sm">
            {left.map(({ directiveId, text, because }) => (
              <li key={directiveId}>
                <span className="line-clamp-1">{asSentence(text)}</span>
                <span className="text-muted">{says.notUrged[because]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
