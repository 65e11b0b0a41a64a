import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import { classNames } from '../class-names'
import { type Standing, standingFace, toneText } from './tone'

type Props = {
  standing: Standing
  /** Whole days, counted from zero: left, over, early, late, without a report or paused, as the standing says. */
  days?: number
  /** The days alone beside the icon, where a column's head already says what they are; the word is still read out. */
  compact?: boolean
}

/** Beside its word «Quá hạn» the count is «12 ngày»; alone it says itself which days they are: «quá 12 ngày». */
function daysText(ui: Words['ui'], standing: Standing, days: string, alone: boolean): string | null {
  switch (standing) {
    case 'in-term':
    case 'due-soon':
      return days === '0' ? ui.dueToday : ui.daysLeft(days)
    case 'overdue':
      return alone ? ui.daysOver(days) : ui.days(days)
    case 'done-early':
      return alone ? ui.daysEarly(days) : ui.days(days)
    case 'done-late':
      return alone ? ui.daysLate(days) : ui.days(days)
    case 'stale':
      return alone ? ui.daysStale(days) : ui.days(days)
    case 'paused':
      return alone ? ui.daysPaused(days) : ui.days(days)
    default:
      return null
  }
}

export function StandingMark({ standing, days, compact }: Props) {
  const { words, formats } = useWords()
  const { tone, icon: Icon } = standingFace[standing]
  const word = words.ui.standing[standing]
  const count =
    days === undefined ? null : daysText(words.ui, standing, formats.integer(Math.abs(days)), compact === true)
  return (
    <span className={classNames('inline-flex items-baseline gap-1.5 whitespace-nowrap', toneText[tone])}>
      <Icon aria-hidden className="size-4 shrink-0 self-center" />
      <span className={compact && count ? 'sr-only' : 'font-medium'}>{word}</span>
      {count && <span className="figures">{count}</span>}
    </span>
  )
}
