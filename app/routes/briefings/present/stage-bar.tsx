import { Link } from '@remix-run/react'
import { ArrowLeft, ArrowRight, List, Maximize, Printer, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { BriefingPage } from '~/domain/briefings/briefing-page.queries.server'
import { IconButton } from '~/ui/buttons/icon-button'
import { useWords } from '~/words/use-words'

type Props = { briefing: BriefingPage; at: number; go: (at: number) => void; onFull: () => void }

/** A narrow bar: where the meeting is, the way on, and how long this sheet has been shown. */
export function StageBar({ briefing, at, go, onFull }: Props) {
  const { words, formats } = useWords()
  const says = words.briefings.presenting
  const count = briefing.sheets.length
  return (
    <header className="flex items-center gap-1 border-b border-line px-2 py-1 sm:gap-2 sm:px-4 print:hidden">
      <IconButton icon={List} label={`${says.overview} (o)`} onClick={() => go(0)} aria-pressed={at === 0} />
      <p className="min-w-0 flex-1 truncate text-sm text-muted max-sm:sr-only">{briefing.title}</p>
      <span className="flex-1 sm:hidden" />
      {at > 0 && <Timer key={at} />}
      <IconButton icon={ArrowLeft} label={`${says.previous} (←)`} disabled={at === 0} onClick={() => go(at - 1)} />
      <span aria-live="polite" className="figures min-w-12 text-center text-sm">
        {says.at(formats.integer(at), formats.integer(count))}
      </span>
      <IconButton icon={ArrowRight} label={`${says.next} (→)`} disabled={at === count} onClick={() => go(at + 1)} />
      <IconButton icon={Maximize} label={`${says.full} (f)`} onClick={onFull} className="max-sm:hidden" />
      <IconButton icon={Printer} label={says.print} onClick={() => window.print()} className="max-sm:hidden" />
      <Link
        to={`/briefings/${briefing.id}`}
        aria-label={`${says.leave} (q)`}
        title={`${says.leave} (q)`}
        className="grid size-(--control) place-items-center rounded text-muted hover:bg-hover hover:text-ink"
      >
        <X aria-hidden className="size-4" />
      </Link>
    </header>
  )
}

const SECOND = 1000

/** Minutes and seconds on this sheet, quiet, read aloud by nobody. */
function Timer() {
  const { words } = useWords()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const began = Date.now()
    const tick = setInterval(() => setSeconds(Math.floor((Date.now() - began) / SECOND)), SECOND)
    return () => clearInterval(tick)
  }, [])
  const two = (value: number) => String(value).padStart(2, '0')
  return (
    <span
      role="timer"
      aria-label={words.briefings.presenting.timer}
      aria-live="off"
      className="figures text-sm text-muted"
    >
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </span>
  )
}
