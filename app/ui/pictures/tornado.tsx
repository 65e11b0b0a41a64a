type Bar = {
  key: string
  name: string
  of: string
  y: number
  /** From the value as it is to the input's least and most. */
  low: { x: number; width: number; textX: number; text: string; atEnd: boolean }
  high: { x: number; width: number; textX: number; text: string; atEnd: boolean }
}
export type TornadoDrawn = {
  width: number
  height: number
  bars: Bar[]
  barHeight: number
  plot: { top: number; bottom: number }
  now: { x: number; text: string }
  zero: { x: number; text: string } | null
}

/**
 * What each input does to a difference, the strongest first: outlined towards its least, filled towards its most, so that
 * paper and a colour-blind eye tell them apart. Where things stand was computed before; a table belongs beside it.
 */
export function TornadoPicture({ picture, label }: { picture: TornadoDrawn; label: string }) {
  const { width, height, plot, now, zero, barHeight } = picture
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="figures block w-full max-w-3xl min-w-140"
    >
      <title>{label}</title>
      {zero && (
        <g>
          <line
            x1={zero.x}
            x2={zero.x}
            y1={plot.top}
            y2={plot.bottom}
            strokeDasharray="4 3"
            className="stroke-overdue"
          />
          <text x={zero.x} y={height - 4} textAnchor="middle" className="fill-overdue text-xs">
            {zero.text}
          </text>
        </g>
      )}
      {picture.bars.map(({ key, name, of, y, low, high }) => (
        <g key={key}>
          <text x={0} y={y + barHeight / 2 - 2} className="fill-ink text-xs font-medium">
            {name}
          </text>
          <text x={0} y={y + barHeight / 2 + 12} className="fill-muted text-xs">
            {of}
          </text>
          <rect x={high.x} y={y} width={high.width} height={barHeight} className="fill-accent stroke-accent" />
          <rect x={low.x} y={y} width={low.width} height={barHeight} className="fill-page stroke-accent" />
          {[low, high].map((end) => (
            <text
              key={end === low ? 'low' : 'high'}
              x={end.textX}
              y={y + barHeight / 2 + 4}
              textAnchor={end.atEnd ? 'start' : 'end'}
              className="fill-ink text-xs"
            >
              {end.text}
            </text>
          ))}
        </g>
      ))}
      <line x1={now.x} x2={now.x} y1={plot.top} y2={plot.bottom} className="stroke-ink" />
      <text x={now.x} y={12} textAnchor="middle" className="fill-ink text-xs font-medium">
        {now.text}
      </text>
    </svg>
  )
}
