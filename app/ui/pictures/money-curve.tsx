import { useWords } from '~/words/use-words'

type Line = { key: 'plan' | 'accepted' | 'paid'; path: string; end: { x: number; y: number }; sum: bigint }
export type CurveDrawn = {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  years: { year: number; x: number }[]
  amounts: { amount: bigint; y: number }[]
  months: { month: number; x: number }[]
  lines: Line[]
  fan: { area: string; likely: string; end: { x: number; y: number }; low: bigint; high: bigint } | null
  day: { x: number } | null
  lapse: { x: number; y: number; on: string } | null
}

/** Told apart by their strokes too: paper and a colour-blind eye see the same three lines. */
const strokes = {
  plan: { line: 'stroke-line-firm', text: 'fill-muted', dash: '6 4', width: 2 },
  accepted: { line: 'stroke-due', text: 'fill-due', dash: '1 4', width: 2.5 },
  paid: { line: 'stroke-accent', text: 'fill-accent', dash: undefined, width: 2.5 },
} as const

/** Plan, accepted volume and payments as they grew; where things stand was computed before. A table belongs beside it. */
export function MoneyCurvePicture({ picture, label }: { picture: CurveDrawn; label: string }) {
  const { words, formats } = useWords()
  const says = words.money
  const { width, height, plot, day, lapse, fan } = picture
  /** A label, not a figure to reckon with: a tenth of a billion is enough. */
  const tenths = (amount: bigint) => formats.decimal(Number(amount / 100_000_000n) / 10)
  const ofYear = picture.months.length > 0
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="figures block w-full max-w-3xl min-w-140"
    >
      <title>{label}</title>
      {picture.amounts.map(({ amount, y }) => (
        <g key={y}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="stroke-line" />
          <text x={plot.left - 6} y={y + 4} textAnchor="end" className="fill-muted text-xs">
            {formats.inUnit(amount, 'billion')}
          </text>
        </g>
      ))}
      {picture.months.map(({ month, x }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 5} className="stroke-line-firm" />
          <text x={x + 3} y={plot.bottom + 16} className="fill-muted text-xs">
            {words.moneyPortfolio.curveMonth(month)}
          </text>
        </g>
      ))}
      {fan && (
        <g>
          <path d={fan.area} className="fill-accent opacity-15" />
          <path d={fan.likely} fill="none" strokeWidth={2} strokeDasharray="2 5" className="stroke-accent" />
          <text x={plot.right + 8} y={fan.end.y + 1} className="fill-muted text-xs font-medium">
            {words.moneyPortfolio.curveFan}
          </text>
          <text x={plot.right + 8} y={fan.end.y + 14} className="fill-muted text-xs">
            {words.moneyPortfolio.range(tenths(fan.low), tenths(fan.high))}
          </text>
        </g>
      )}
      {(ofYear ? [] : picture.years).map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 5} className="stroke-line-firm" />
          <text x={x + 3} y={plot.bottom + 16} className="fill-muted text-xs">
            {year}
          </text>
        </g>
      ))}
      {lapse && (
        <g>
          <line x1={lapse.x} x2={lapse.x} y1={plot.top} y2={plot.bottom} strokeDasharray="3 3" className="stroke-due" />
          <text x={lapse.x - 4} y={lapse.y} textAnchor="end" className="fill-due text-xs">
            {says.curveLapse(formats.day(lapse.on))}
          </text>
        </g>
      )}
      {day && (
        <g>
          <line x1={day.x} x2={day.x} y1={plot.top} y2={plot.bottom} className="stroke-ink" />
          <text x={day.x - 4} y={plot.top + 10} textAnchor="end" className="fill-ink text-xs">
            {says.curveDay}
          </text>
        </g>
      )}
      {picture.lines.map(({ key, path, end, sum }) => {
        const { line, text, dash, width: strokeWidth } = strokes[key]
        return (
          <g key={key}>
            <path d={path} fill="none" strokeWidth={strokeWidth} strokeDasharray={dash} className={line} />
            <text x={plot.right + 8} y={end.y + 1} className={`text-xs font-medium ${text}`}>
              {says.curveLines[key]}
            </text>
            <text x={plot.right + 8} y={end.y + 14} className={`text-xs ${text}`}>
              {formats.money(sum)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
