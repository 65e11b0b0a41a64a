import { BellRing, CalendarPlus, TriangleAlert, UserCheck } from 'lucide-react'
import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { useWords } from '~/words/use-words'

/** What somebody has to decide about a directive, each with its sign and words; `linked` leads to where it is decided. */
export function WaitingMarks({ row, linked = false }: { row: DirectiveRow; linked?: boolean }) {
  const { words, formats } = useWords()
  const says = words.directives
  const marks = [
    row.current.awaitingConfirmation && {
      icon: UserCheck,
      text: says.waitsForConfirmation,
      tone: 'text-accent',
      at: '#completion',
    },
    row.extensionOpen && { icon: CalendarPlus, text: says.asksExtension, tone: 'text-accent', at: '#extensions' },
    row.openWarnings > 0 && {
      icon: TriangleAlert,
      text: says.hasWarnings(formats.integer(row.openWarnings)),
      tone: 'text-due',
      at: '#warnings',
    },
    row.urgedRounds > 0 &&
      row.urgedOn !== null &&
      row.completedOn === null && {
        icon: BellRing,
        text: words.reminders.lastUrged(formats.integer(row.urgedRounds), formats.day(row.urgedOn)),
        tone: 'text-muted',
        at: '#urged',
      },
  ].filter((mark) => mark !== false)
  if (marks.length === 0) return null
  return (
    <span className="flex flex-wrap gap-x-4 text-sm">
      {marks.map(({ icon: Icon, text, tone, at }) => (
        <span key={text} className={`inline-flex items-center gap-1 whitespace-nowrap ${tone}`}>
          <Icon aria-hidden className="size-3.5" />
          {linked ? (
            <a href={at} className="link">
              {text}
            </a>
          ) : (
            text
          )}
        </span>
      ))}
    </span>
  )
}
