type Box = {
  id: number
  x: number
  y: number
  width: number
  height: number
  lines: string[]
  to: string
  state: string
  stateWord: string
  units: string
  faint: boolean
}
type Line = {
  id: number
  path: string
  labelX: number
  labelY: number
  look: 'solid' | 'dashed' | 'dotted' | 'broken'
  word: string | null
}
export type SystemsDrawn = {
  width: number
  height: number
  heads: { x: number; text: string }[]
  owners: { name: string; lines: string[]; x: number; y: number; path: string[] }[]
  systems: Box[]
  interfaces: Line[]
}

const DASHES: Record<Line['look'], string | undefined> = {
  solid: undefined,
  dashed: '7 4',
  dotted: '2 4',
  broken: '7 4',
}

/**
 * Owners, systems and platforms in three layers, with what they exchange. A line that does not run says so in a word and by
 * its dashes, so that paper and grey tell it too. Each box is a link; a table belongs beside it.
 */
export function SystemsPicture({ picture, label }: { picture: SystemsDrawn; label: string }) {
  const { width, height, heads, owners, systems, interfaces } = picture
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture that holds links is a group, and no fieldset can be drawn in
    <svg aria-label={label} role="group" viewBox={`0 0 ${width} ${height}`} className="block w-full min-w-200">
      <title>{label}</title>
      {heads.map(({ x, text }) => (
        <text key={text} x={x} y={14} className="fill-muted text-xs font-medium">
          {text}
        </text>
      ))}
      {owners.map(({ name, lines, x, y, path }) => (
        <g key={name}>
          {path.map((d) => (
            <path key={d} d={d} fill="none" className="stroke-line-firm" />
          ))}
          <TextLines lines={lines} x={x} y={y} className="fill-ink text-xs" />
        </g>
      ))}
      {interfaces.map(({ id, path, look }) => (
        <path
          key={id}
          d={path}
          fill="none"
          strokeWidth={look === 'solid' ? 1.5 : 1.25}
          strokeDasharray={DASHES[look]}
          className={look === 'broken' ? 'stroke-overdue' : 'stroke-ink'}
        />
      ))}
      {systems.map((one) => (
        <a
          key={one.id}
          href={one.to}
          aria-label={[one.lines.join(' '), one.stateWord, one.units].filter(Boolean).join('. ')}
        >
          <rect
            x={one.x}
            y={one.y}
            width={one.width}
            height={one.height}
            rx={4}
            strokeDasharray={one.faint ? '3 3' : undefined}
            className="fill-page stroke-line-firm hover:stroke-accent"
          />
          <TextLines lines={one.lines} x={one.x + 8} y={one.y + 13} className="fill-ink text-xs font-medium" top />
          <text x={one.x + one.width - 8} y={one.y + one.height - 5} textAnchor="end" className="fill-muted text-xs">
            {[one.stateWord, one.units].filter(Boolean).join(' · ')}
          </text>
        </a>
      ))}
      {interfaces.map(
        ({ id, labelX, labelY, look, word }) =>
          word && (
            <text
              key={id}
              x={labelX}
              y={labelY + 4}
              textAnchor="middle"
              paintOrder="stroke"
              strokeWidth={4}
              className={`stroke-page text-xs ${look === 'broken' ? 'fill-overdue' : 'fill-ink'}`}
            >
              {word}
            </text>
          ),
      )}
    </svg>
  )
}

type TextProps = { lines: string[]; x: number; y: number; className: string; top?: boolean }

/** Lines of text, their middle at `y`, or the first of them where `top`. */
function TextLines({ lines, x, y, className, top = false }: TextProps) {
  const first = top ? y : y + 4 - ((lines.length - 1) * 14) / 2
  return (
    <text className={className}>
      {lines.map((line, n) => (
        <tspan key={line} x={x} y={first + n * 13}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
