import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'

type Props = {
  /** The names of the phases, in order. */
  phases: readonly string[]
  /** Index of the phase the project is in; past the end when all are passed. */
  current: number
  paused?: boolean
  /** The track alone, as in a table; the name stays for the screen reader and as a title. */
  compact?: boolean
}

/** Passed: filled. Here: thicker, and hatched while it stands still. Ahead: an outline. */
export function PhaseTrack({ phases, current, paused, compact }: Props) {
  const { words, formats } = useWords()
  const at = Math.min(current, phases.length - 1)
  const name = phases[at] ?? ''
  const said = words.ui.phaseNow(name, formats.integer(at + 1), formats.integer(phases.length))
  const full = paused ? `${said} (${words.ui.pausedHere})` : said
  return (
    <span className={classNames('inline-flex flex-col gap-1', compact ? 'w-24' : 'w-full max-w-64')} title={full}>
      {!compact && (
        <span aria-hidden className="flex justify-between gap-2 text-sm">
          <span className="font-medium">{name}</span>
          <span className="figures text-muted">
            {at + 1}/{phases.length}
          </span>
        </span>
      )}
      <span aria-hidden className="flex h-2.5 items-center gap-0.5">
        {phases.map((phase, index) => (
          <span key={phase} className={classNames('flex-1 rounded-[2px]', stepStyle(index, current, paused))} />
        ))}
      </span>
      <span className="sr-only">{full}</span>
    </span>
  )
}

function stepStyle(index: number, current: number, paused?: boolean) {
  if (index < current) return 'h-1.5 bg-accent opacity-55 print:bg-line-firm'
  if (index > current) return 'h-1.5 border border-line-firm'
  return paused ? 'h-2.5 border border-paused hatch' : 'h-2.5 bg-accent'
}
