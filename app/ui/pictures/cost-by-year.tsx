type Bar = { year: number; x: number; y: number; width: number; height: number; text: string; textY: number }
export type CostByYearDrawn = {
  width: number
  height: number
  plot: { left: number; right: number }
  years: { year: number; x: number }[]
  rows: { key: string; name: string; sum: string; baseline: number; nameY: number; bars: Bar[] }[]
}

/** A row of bars an option, all to one scale, each with its figure; where things stand was computed before. */
export function CostByYearPicture({ picture, label }: { picture: CostByYearDrawn; label: string }) {
  const { width, height, plot } = picture
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="figures block w-full max-w-3xl min-w-140"
    >
      <title>{label}</title>
      {picture.rows.map(({ key, name, sum, baseline, nameY, bars }) => (
        <g key={key}>
          <text x={0} y={nameY} className="fill-ink text-xs font-medium">
            {name}
          </text>
          <text x={0} y={nameY + 15} className="fill-muted text-xs">
            {sum}
          </text>
          <line x1={plot.left} x2={plot.right} y1={baseline} y2={baseline} className="stroke-line-firm" />
          {bars.map((bar) => (
            <g key={bar.year}>
              <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} className="fill-accent" />
              <text x={bar.x + bar.width / 2} y={bar.textY} textAnchor="middle" className="fill-ink text-xs">
                {bar.text}
              </text>
            </g>
          ))}
        </g>
      ))}
      {picture.years.map(({ year, x }) => (
        <text key={year} x={x} y={height - 4} textAnchor="middle" className="fill-muted text-xs">
          {year}
        </text>
      ))}
    </svg>
  )
}
