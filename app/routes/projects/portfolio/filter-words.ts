import { activeFilters, NO_FILTER, type PortfolioFilter } from '~/domain/projects/portfolio-filter'
import type { PortfolioView } from '~/domain/projects/portfolio-view'
import type { RegimeSpan } from '~/domain/regimes/regime'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

type OwnerChoice = { id: number; name: string; count: number }
/** What can be chosen that the register knows and not the code. */
export type FilterChoices = {
  owners: readonly OwnerChoice[]
  laws: readonly RegimeSpan[]
  sources: readonly { id: number; name: string }[]
}
export type ActiveFilter = {
  name: keyof PortfolioFilter
  label: string
  value: string
  without: Partial<PortfolioView>
}

/** What is filtered by, in words, each with what takes it away. Phases are said by their counts already. */
export function filtersInWords(
  view: PortfolioView,
  { owners, laws, sources }: FilterChoices,
  words: Words,
  formats: Formats,
): ActiveFilter[] {
  const says = words.projects
  const ownerName = (id: number) => owners.find((owner) => owner.id === id)?.name ?? String(id)
  const sourceName = (id: number) => sources.find((source) => source.id === id)?.name ?? String(id)
  const lawName = (value: string) => laws.find(({ code }) => code === value)?.shortName ?? value
  const values: Record<keyof PortfolioFilter, () => string> = {
    q: () => view.q,
    field: () => view.field.map((value) => says.fields[value]).join(', '),
    kind: () => view.kind.map((value) => says.kinds[value]).join(', '),
    phase: () => view.phase.map((value) => says.phaseNames[value]).join(', '),
    owner: () => view.owner.map(ownerName).join(', '),
    pmu: () => view.pmu.map(ownerName).join(', '),
    group: () => view.group.map((value) => says.groups[value]).join(', '),
    regime: () => view.regime.map(lawName).join(', '),
    source: () => view.source.map(sourceName).join(', '),
    pace: () => (view.pace ? says.paces[view.pace] : ''),
    health: () => view.health.map((value) => says.healths[value]).join(', '),
    gap: () => view.gap.map((value) => says.healthGaps[value]).join(', '),
    overdue: () => says.filterOverdue,
    order: () => says.filterOrder,
    paused: () => says.filterPaused,
    min: () => (view.min === null ? '' : formats.money(view.min)),
    max: () => (view.max === null ? '' : formats.money(view.max)),
    below: () => (view.below === null ? '' : formats.percent(view.below / 100)),
    from: () => (view.from ? formats.day(view.from) : ''),
    to: () => (view.to ? formats.day(view.to) : ''),
  }
  return activeFilters(view).map((name) => ({
    name,
    label: says.filters[name],
    value: values[name](),
    without: { [name]: NO_FILTER[name] },
  }))
}
