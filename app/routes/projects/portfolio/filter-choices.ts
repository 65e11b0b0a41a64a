import { type PortfolioView, writePortfolioView } from '~/domain/projects/portfolio-view'
import type { SelectOption } from '~/ui/forms/select'

/**
 * Choices of a list in a filter. A link may ask for several values at once; then they stand as one more choice, so that
 * changing another filter keeps them.
 */
export function choicesFor(
  values: readonly string[],
  labels: Record<string, string>,
  current: readonly string[],
): SelectOption[] {
  const choices = values.map((value) => ({ value, label: labels[value] ?? value }))
  if (current.length < 2) return choices
  return [...choices, { value: current.join(','), label: current.map((value) => labels[value] ?? value).join(', ') }]
}

/** Everything of a view that a form does not itself ask for, to stand in it hidden. The page is not kept. */
export function keptInputs(view: PortfolioView, asked: readonly (keyof PortfolioView)[]): [string, string][] {
  const names: readonly string[] = asked
  return [...writePortfolioView({ ...view, page: 1 })].filter(([name]) => !names.includes(name))
}
