type Line = { productId: number; name: string; from: number; to: number; nameY: number }
export type SensitivityDrawn = {
  criterionId: number
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  /** Today's weight in percent, and where it stands. */
  weight: number
  weightX: number
  lines: Line[]
  /** Where the first two change places. */
  turn: { x: number; y: number } | null
  ticks: { points: number; y: number }[]
}

/** Each product has a stroke of its own, so that print and a colour-blind eye tell them apart. */
const DASHES = [undefined, '6 3', '2 3', '9 3 2 3', '1 2']

type Props = { picture: SensitivityDrawn; label: string; now: string }

/** Totals as lines over the weight of one criterion, named at their ends; where things stand was computed before. */
export function SensitivityPicture({ picture, label, now }: Props) {
  const { plot, weightX, turn } = picture
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      className="figures block w-full max-w-md break-inside-avoid"
    >
      <title>{label}</title>
      {picture.ticks.map(({ points, y }) => (
        <g key={points}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="stroke-line" />
          <text x={plot.left - 6} y={y + 4} textAnchor="end" className="fill-muted text-xs">
            {points}
          </text>
        </g>
      ))}
      <line x1={weightX} x2={weightX} y1={plot.top} y2={plot.bottom} className="stroke-line-firm" strokeWidth={1.5} />
      <text
        x={Math.min(Math.max(weightX, plot.left + 24), plot.right - 24)}
        y={plot.top - 6}
        textAnchor="middle"
        className="fill-muted text-xs"
      >
        {now}
      </text>
      {picture.lines.map((line, n) => (
        <g key={line.productId}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={line.from}
            y2={line.to}
            strokeWidth={2}
            strokeDasharray={DASHES[n % DASHES.length]}
            className={n === 0 ? 'stroke-accent' : 'stroke-ink'}
          />
          <text x={plot.right + 6} y={line.nameY + 4} className="fill-ink text-xs">
            {line.name}
          </text>
        </g>
      ))}
      {turn && <circle cx={turn.x} cy={turn.y} r={4.5} className="fill-page stroke-ink" strokeWidth={2} />}
      <text x={plot.left} y={plot.bottom + 16} className="fill-muted text-xs">
        0 %
      </text>
      <text x={plot.right} y={plot.bottom + 16} textAnchor="end" className="fill-muted text-xs">
        100 %
      </text>
    </svg>
  )
}
