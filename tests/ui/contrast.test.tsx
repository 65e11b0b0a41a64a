import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Tokens = Record<string, string>

/** The tokens of a block of tokens.css, `from` a line of it on. */
function tokensIn(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(oklch\([^;/]+\))/g)].map(([, name, value]) => [name, value]),
  )
}

const css = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')
const [lightCss = '', darkCss = ''] = css.slice(css.indexOf(':root,')).split('@variant dark')
const light = tokensIn(lightCss)
const dark = { ...light, ...tokensIn(darkCss) }

/** Relative luminance of an oklch colour, by way of linear sRGB; out-of-gamut channels are clipped as a browser does. */
function luminance(colour: string | undefined): number {
  const [l = 0, c = 0, h = 0] = (colour ?? '').match(/[\d.]+/g)?.map(Number) ?? []
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ]
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  const red = clip(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z)
  const green = clip(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z)
  const blue = clip(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [a, b] = [luminance(tokens[one]), luminance(tokens[other])]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ['page', 'raised', 'sunken', 'hover']
const meanings = ['done', 'open', 'due', 'overdue', 'paused']

describe.each([
  ['light', light],
  ['dark', dark],
])('contrast in the %s theme', (_, tokens) => {
  it.each(['ink', 'muted', 'accent', ...meanings])('%s reads on every ground (4.5:1)', (text) => {
    for (const ground of grounds) expect(contrast(tokens, text, ground), ground).toBeGreaterThanOrEqual(4.5)
  })
  it.each([...meanings, 'accent'])('%s reads on its own soft ground (4.5:1)', (meaning) => {
    expect(contrast(tokens, meaning, `${meaning}-soft`)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens, 'ink', `${meaning}-soft`)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(['accent', 'accent-hover', 'overdue', 'danger-hover'])('words read on a button of %s (4.5:1)', (ground) => {
    expect(contrast(tokens, 'on-accent', ground)).toBeGreaterThanOrEqual(4.5)
  })
  it('muted words read where a row is ticked or a chip stands', () => {
    expect(contrast(tokens, 'muted', 'accent-soft')).toBeGreaterThanOrEqual(4.5)
  })
  it('edges of inputs stand out (3:1)', () => {
    for (const ground of ['page', 'raised', 'sunken'])
      expect(contrast(tokens, 'line-firm', ground), ground).toBeGreaterThanOrEqual(3)
  })
})

describe('the sheet', () => {
  it('keeps its marks readable, softened in the dark too', () => {
    for (const ink of ['accent', 'paused', 'muted']) {
      expect(contrast({ ...light, sheet: light.sheet ?? '' }, ink, 'sheet')).toBeGreaterThanOrEqual(4.5)
      expect(contrast({ ...light, sheet: dark.sheet ?? '' }, ink, 'sheet')).toBeGreaterThanOrEqual(4.5)
    }
  })
})
