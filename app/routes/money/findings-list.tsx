import { CircleHelp, TriangleAlert } from 'lucide-react'
import type { MoneyFinding } from '~/domain/money/money-finding'
import { useWords } from '~/words/use-words'

/** What does not add up, each naming its cell; breaches before what only looks wrong. */
export function FindingsList({ findings }: { findings: readonly MoneyFinding[] }) {
  const { words, formats } = useWords()
  const says = words.money
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className="mb-1 text-lg font-semibold">
        {says.findingsTitle(formats.integer(findings.length))}
      </h2>
      <ul className="grid gap-1.5">
        {findings.map((finding) => (
          <li key={`${finding.key} ${JSON.stringify(finding.cell)}`} className="flex items-start gap-2">
            {finding.weight === 'breach' ? (
              <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-overdue" />
            ) : (
              <CircleHelp aria-hidden className="mt-0.5 size-4 shrink-0 text-due" />
            )}
            <span>
              <span className="sr-only">{says.weights[finding.weight]}: </span>
              {says.findings[finding.key]?.(finding.context) ?? finding.key}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
