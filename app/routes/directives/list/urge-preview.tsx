import type { UrgedTask, UrgingPreview } from '~/domain/reminders/urging'
import { useWords } from '~/words/use-words'
import { asSentence } from '../as-sentence'

/** Which unit would be urged about what, and what stays out of the letters with the reason. */
export function UrgePreview({ preview }: { preview: UrgingPreview }) {
  const { words, formats } = useWords()
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
            {tasks.map((task) => (
              <li key={task.directiveId}>
                <span className="line-clamp-2">{asSentence(task.text)}</span>
                <TaskFacts task={task} />
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

/** Where it was given, why it is urged, and how often it was before. */
function TaskFacts({ task }: { task: UrgedTask }) {
  const { words, formats, today } = useWords()
  const says = words.reminders
  const { source, dueOn, days, lastReportOn, rounds, lastOn } = task
  const why =
    dueOn === null
      ? [says.urgeSilent(formats.integer(days)), lastReportOn && says.urgeLastReport(formats.day(lastReportOn))]
      : [`${says.mail.due(formats.day(dueOn))} (${formats.away(dueOn, today)})`]
  const before = rounds > 0 && lastOn && says.urgeLast(formats.integer(rounds), formats.day(lastOn))
  return <span className="figures text-sm text-muted">{[source, ...why, before].filter(Boolean).join(' · ')}</span>
}
