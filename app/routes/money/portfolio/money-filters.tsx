import { Download, Printer } from 'lucide-react'
import { MONEY_GROUPINGS, type PortfolioMoneyView } from '~/domain/money/portfolio-money-view'
import { NO_FILTER } from '~/domain/projects/portfolio-filter'
import { EVERYTHING } from '~/domain/projects/portfolio-view'
import { PROJECT_FIELDS } from '~/domain/projects/project-terms'
import type { SavedView } from '~/domain/saved-views/saved-views.queries.server'
import { buttonStyle } from '~/ui/buttons/button-style'
import { IconButton } from '~/ui/buttons/icon-button'
import { Select, type SelectOption } from '~/ui/forms/select'
import { FilterBar } from '~/ui/lists/filter-bar'
import { FilterChip } from '~/ui/lists/filter-chip'
import { SavedViews } from '~/ui/lists/saved-views'
import { useWords } from '~/words/use-words'
import { choicesFor, keptInputs } from '../../projects/portfolio/filter-choices'
import { type FilterChoices, filtersInWords } from '../../projects/portfolio/filter-words'
import { MoreFilters } from '../../projects/portfolio/more-filters'
import { useMoneyHref } from './use-money-href'

type Props = FilterChoices & {
  view: PortfolioMoneyView
  year: number
  years: readonly number[]
  savedViews: readonly SavedView[]
}

const IN_THE_BAR = ['q', 'field', 'owner', 'source', 'by'] as const

/** The portfolio's own filter, with the fiscal year and what the table is gathered by. */
export function MoneyFilters({ view, year, years, savedViews, ...choices }: Props) {
  const { words, formats } = useWords()
  const href = useMoneyHref(view)
  const says = words.moneyPortfolio
  const filter = { ...EVERYTHING, ...view, by: null }
  const byId = (rows: readonly { id: number; name: string }[], chosen: readonly number[]) =>
    choicesFor(
      rows.map(({ id }) => String(id)),
      Object.fromEntries(rows.map(({ id, name }) => [String(id), name])),
      chosen.map(String),
    )
  const picks = [
    {
      name: 'source',
      label: words.projects.filters.source,
      options: byId(choices.sources, view.source),
      value: view.source.join(','),
    },
    {
      name: 'field',
      label: words.projects.filters.field,
      options: choicesFor(PROJECT_FIELDS, words.projects.fields, view.field),
      value: view.field.join(','),
    },
    {
      name: 'owner',
      label: words.projects.filters.owner,
      options: byId(choices.owners, view.owner),
      value: view.owner.join(','),
    },
  ]
  const shownYears = [...new Set([year, ...years])].sort((one, other) => other - one)
  const yearChoices: SelectOption[] = shownYears.map((one) => ({ value: String(one), label: says.yearOf(one) }))
  const groupings: SelectOption[] = MONEY_GROUPINGS.map((by) => ({ value: by, label: says.groupedBy[by] }))
  const own: [string, string][] = [
    ...(view.year === null ? [] : [['year', String(view.year)] satisfies [string, string]]),
    ...(view.by === 'source' ? [] : [['by', view.by] satisfies [string, string]]),
    ...(href.day ? [['day', href.day] satisfies [string, string]] : []),
  ]
  const small = 'w-40 max-sm:w-[calc(50%-0.25rem)]'
  return (
    <FilterBar
      query={{ name: 'q', value: view.q, placeholder: words.projects.searchHint }}
      keep={[...keptInputs(filter, IN_THE_BAR), ...own.filter(([name]) => name === 'day')]}
      chips={
        filtersInWords(filter, choices, words, formats).length > 0 &&
        filtersInWords(filter, choices, words, formats).map(({ name, label, value }) => (
          <FilterChip key={name} name={label} value={value} removeHref={href.money({ [name]: NO_FILTER[name] })} />
        ))
      }
      clearHref={href.money(NO_FILTER)}
      actions={
        <>
          <SavedViews screen="money" views={savedViews} />
          <IconButton icon={Printer} label={says.print} onClick={() => window.print()} />
          <a href={href.money({}, '/money/export.csv')} className={buttonStyle('quiet', 'normal')} download>
            <Download aria-hidden className="-ml-0.5 size-4" />
            <span className="max-2xl:sr-only">{words.frame.exportCsv}</span>
          </a>
        </>
      }
    >
      <Select
        key={`year ${year}`}
        name="year"
        aria-label={says.yearLabel}
        options={yearChoices}
        defaultValue={String(year)}
        className={small}
      />
      <Select
        key={`by ${view.by}`}
        name="by"
        aria-label={says.by}
        options={groupings}
        defaultValue={view.by}
        className={small}
      />
      {picks.map(({ name, label, options, value }) => (
        <Select
          key={`${name} ${value}`}
          name={name}
          aria-label={label}
          placeholder={label}
          options={options}
          defaultValue={value}
          className={small}
        />
      ))}
      <MoreFilters view={filter} laws={choices.laws} sources={choices.sources} action="/money" keep={own} />
    </FilterBar>
  )
}
