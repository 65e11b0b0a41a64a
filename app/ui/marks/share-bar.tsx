import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'

type Props = {
  part: number
  whole: number
  /** The figure the bar stands under; the share in per cent when none is given. */
  children?: ReactNode
  /** The share is expected to have reached this by today: a tick on the bar. */
  expected?: number
  tone?: 'accent' | 'overdue' | 'due' | 'done'
  className?: string
}

const fills = { accent: 'fill-accent', overdue: 'fill-overdue', due: 'fill-due', done: 'fill-done' }

/**
 * A part of a whole as a thin bar under its figure. Drawn as SVG: widths are attributes, so the page needs no inline
 * style, and it prints. A part above the whole fills the bar; the figure says by how much.
 */
export function ShareBar({ part, whole, children, expected, tone = 'accent', className }: Props) {
  const { words, formats } = useWords()
  const share = whole > 0 ? part / whole : 0
  const percent = formats.percent(share)
  return (
    <span className={classNames('block min-w-16', className)}>
      <span className="figures block">
        {children ?? percent}
        {children !== undefined && <span className="sr-only"> ({words.ui.shareOf(percent)})</span>}
      </span>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="mt-1 block h-1 w-full overflow-visible"
      >
        <title>{percent}</title>
        <rect width="100" height="4" className="fill-line" />
        <rect width={Math.max(0, Math.min(1, share)) * 100} height="4" className={fills[tone]} />
        {expected !== undefined && (
          <rect x={Math.max(0, Math.min(1, expected)) * 100 - 0.5} y="-2" width="1" height="8" className="fill-ink" />
        )}
      </svg>
    </span>
  )
}
