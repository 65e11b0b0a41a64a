import type { FilterNames } from '~/domain/directives/directive-options.queries.server'
import type { DirectivesFlag, DirectivesView } from '~/domain/directives/directives-view'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

export type ActiveFilter = { key: string; name: string; value: string; without: Partial<DirectivesView> }

const FLAGS: readonly DirectivesFlag[] = ['warnings', 'extension', 'awaiting', 'stale']

/** What the list is narrowed to, in words, each with the view that lets it go. Standings speak for themselves above. */
export function filtersInWords(
  view: DirectivesView,
  names: FilterNames,
  words: Words,
  formats: Formats,
): ActiveFilter[] {
  const says = words.directives.filter
  const nameOf = (list: FilterNames['units'], id: number) => list.find((one) => one.id === id)?.name ?? `${id}`
  const active: (ActiveFilter | false)[] = [
    view.q !== '' && { key: 'q', name: says.search, value: view.q, without: { q: '' } },
    ...view.unit.map((id) => ({
      key: `unit-${id}`,
      name: says.unit,
      value: nameOf(names.units, id),
      without: { unit: view.unit.filter((other) => other !== id) },
    })),
    view.part !== 'either' && {
      key: 'part',
      name: says.part,
      value: says.parts[view.part],
      without: { part: 'either' as const },
    },
    view.notice !== null && {
      key: 'notice',
      name: says.notice,
      value: nameOf(names.notices, view.notice),
      without: { notice: null },
    },
    view.project !== null && {
      key: 'project',
      name: says.project,
      value: nameOf(names.projects, view.project),
      without: { project: null },
    },
    view.kind.length > 0 && {
      key: 'kind',
      name: says.kind,
      value: view.kind.map((kind) => words.notices.orders[kind]).join(', '),
      without: { kind: [] },
    },
    (view.from !== null || view.to !== null) && {
      key: 'due',
      name: says.due,
      value: [view.from && says.after(formats.day(view.from)), view.to && says.until(formats.day(view.to))]
        .filter(Boolean)
        .join(' '),
      without: { from: null, to: null },
    },
    view.mine && { key: 'mine', name: says.unit, value: says.mine, without: { mine: false } },
    ...FLAGS.map(
      (flag) => view[flag] && { key: flag, name: says.flags, value: says[flag], without: { [flag]: false } },
    ),
  ]
  return active.filter((one): one is ActiveFilter => one !== false)
}
