import { Circle, CircleCheck } from 'lucide-react'
import type { BriefingPage } from '~/domain/briefings/briefing-page.queries.server'
import { useWords } from '~/words/use-words'

/** The agenda of the meeting: what is concluded and what is open; each line leads to its sheet. */
export function Overview({ briefing, go }: { briefing: BriefingPage; go: (at: number) => void }) {
  const { words, formats } = useWords()
  const says = words.briefings
  return (
    <>
      <p className="text-muted">
        {says.meetingAt(formats.day(briefing.meetingOn), briefing.meetingTime ?? '')}
        {briefing.place && ` · ${briefing.place}`} · {briefing.chair}
      </p>
      <h1 className="mb-6 text-2xl font-semibold tracking-tight">{briefing.title}</h1>
      <ol className="divide-y divide-line border-y border-line">
        {briefing.sheets.map((sheet, index) => {
          const Icon = sheet.outcome ? CircleCheck : Circle
          return (
            <li key={sheet.matterId}>
              <button
                type="button"
                onClick={() => go(index + 1)}
                className="flex w-full items-baseline gap-4 py-3 text-left hover:bg-hover"
              >
                <span className="figures w-8 shrink-0 text-muted">{index + 1}</span>
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">{sheet.content.question}</span>
                  <span className="block text-sm text-muted">{says.kinds[sheet.kind]}</span>
                </span>
                {sheet.kind !== 'changes' && (
                  <span
                    className={`inline-flex shrink-0 items-center gap-1.5 text-sm ${sheet.outcome ? 'text-done' : 'text-muted'}`}
                  >
                    <Icon aria-hidden className="size-4" />
                    <span className="max-sm:sr-only">
                      {sheet.outcome ? says.presenting.concluded : says.presenting.open}
                    </span>
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}
