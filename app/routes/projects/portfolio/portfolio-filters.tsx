import { Download } from 'lucide-react'
import { NO_FILTER } from '~/domain/projects/portfolio-filter'
import { GROUPINGS, type PortfolioView } from '~/domain/projects/portfolio-view'
import { HEALTHS, PROJECT_FIELDS } from '~/domain/projects/project-terms'
import type { SavedView } from '~/domain/saved-views/saved-views.queries.server'
import { buttonStyle } from '~/ui/buttons/button-style'
import { Select } from '~/ui/forms/select'
import { FilterBar } from '~/ui/lists/filter-bar'
import { FilterChip } from '~/ui/lists/filter-chip'
import { SavedViews } from '~/ui/lists/saved-views'
import { useWords } from '~/words/use-words'
import { ColumnChooser } from './column-chooser'
import { choicesFor, keptInputs } from './filter-choices'
import { type FilterChoices, filtersInWords } from './filter-words'
import { MoreFilters } from './more-filters'
import { useViewHref } from './use-view-href'

type Props = FilterChoices & { view: PortfolioView; savedViews: readonly SavedView[] }

const IN_THE_BAR = ['q', 'field', 'owner', 'health', 'by'] as const

/** What is asked for most stands in the bar; the rest behind «Bộ lọc khác», and all that is asked in chips. */
export function PortfolioFilters({ view, owners, laws, sources, savedViews }: Props) {
  const { words, formats } = useWords()
  const href = useViewHref(view)
  const says = words.projects
  const active = filtersInWords(view, { owners, laws, sources }, words, formats)
  const fields = choicesFor(PROJECT_FIELDS, says.fields, view.field)
  const units = choicesFor(
    owners.map((owner) => String(owner.id)),
    Object.fromEntries(owners.map((owner) => [String(owner.id), owner.name])),
    view.owner.map(String),
  )
  const healths = choicesFor(HEALTHS, says.healths, view.health)
  const groupings = GROUPINGS.map((by) => ({ value: by, label: says.groupedBy(says.groupings[by]) }))
  const picks = [
    { name: 'field', label: says.filters.field, options: fields, value: view.field.join(',') },
    { name: 'owner', label: says.filters.owner, options: units, value: view.owner.join(',') },
    { name: 'health', label: says.columnNames.health, options: healths, value: view.health.join(',') },
  ]
  return (
    <FilterBar
      query={{ name: 'q', value: view.q, placeholder: says.searchHint }}
      keep={keptInputs(view, IN_THE_BAR)}
      chips={
        active.length > 0 &&
        active.map(({ name, label, value, without }) => (
          <FilterChip key={name} name={label} value={value} removeHref={href(without)} />
        ))
      }
      clearHref={href(NO_FILTER)}
      actions={
        <>
          <SavedViews screen="portfolio" views={savedViews} />
          {view.show === 'table' && <ColumnChooser view={view} />}
          <a
            href={href({ page: view.page }, '/projects/export.csv')}
            title={says.exportHint}
            className={buttonStyle('quiet', 'normal')}
            download
          >
            <Download aria-hidden className="-ml-0.5 size-4" />
            <span className="max-2xl:sr-only">{words.frame.exportCsv}</span>
          </a>
        </>
      }
    >
      {picks.map(({ name, label, options, value }) => (
        <Select
          key={`${name} ${value}`}
          name={name}
          aria-label={label}
          placeholder={label}
          options={options}
          defaultValue={value}
          className="w-36 max-sm:w-[calc(50%-0.25rem)]"
        />
      ))}
      {view.show === 'table' && (
        <Select
          key={`by ${view.by}`}
          name="by"
          aria-label={says.groupBy}
          placeholder={says.noGroup}
          options={groupings}
          defaultValue={view.by ?? ''}
          className="w-36 max-sm:w-[calc(50%-0.25rem)]"
        />
      )}
      <MoreFilters view={view} laws={laws} sources={sources} />
    </FilterBar>
  )
}
