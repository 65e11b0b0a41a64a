import { useEffect, useRef } from 'react'
import { useWords } from '~/words/use-words'

export type FormIssue = { field?: string; message: string }

/** What is still wrong, at the head of the form, each line leading to its field. It takes the focus when it appears. */
export function FormErrors({ issues, title }: { issues: readonly FormIssue[]; title?: string }) {
  const { words } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const shown = issues.length > 0
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown])
  if (!shown) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-(--gap-field) border-l-4 border-overdue bg-overdue-soft px-4 py-3 outline-none"
    >
      <h2 className="font-semibold">{title ?? words.errors.summary(issues.length)}</h2>
      <ul className="mt-1 space-y-0.5">
        {issues.map((issue) => (
          <li key={`${issue.field ?? ''}${issue.message}`}>
            {issue.field ? (
              <a href={`#${issue.field}`} className="text-overdue underline underline-offset-2">
                {issue.message}
              </a>
            ) : (
              issue.message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
