import { Download } from 'lucide-react'
import { PROCUREMENT_FIELDS, PROCUREMENT_METHODS } from '~/domain/bid-packages/bid-package-terms'
import { ALL_PACKAGES, isNarrowed, type PackagesView, packagesQuery } from '~/domain/bid-packages/bid-packages-view'
import type { SavedView } from '~/domain/saved-views/saved-views.queries.server'
import { buttonStyle } from '~/ui/buttons/button-style'
import { Select } from '~/ui/forms/select'
import { FilterBar } from '~/ui/lists/filter-bar'
import { SavedViews } from '~/ui/lists/saved-views'
import { useWords } from '~/words/use-words'

const IN_THE_BAR = new Set(['q', 'method', 'field', 'page'])

type Props = { view: PackagesView; savedViews: readonly SavedView[]; day: string | null }

export function PackageFilters({ view, savedViews, day }: Props) {
  const { words } = useWords()
  const says = words.procurement
  const keep = [...new URLSearchParams(packagesQuery(view))].filter(([name]) => !IN_THE_BAR.has(name))
  if (day) keep.push(['day', day])
  const exported = new URLSearchParams(packagesQuery(view))
  if (day) exported.set('day', day)
  return (
    <FilterBar
      query={{ name: 'q', value: view.q, placeholder: says.searchHint }}
      keep={keep}
      clearHref={
        isNarrowed(view)
          ? `/bid-packages${packagesQuery({ ...ALL_PACKAGES, show: view.show, sort: view.sort })}`
          : undefined
      }
      actions={
        <>
          <SavedViews screen="bid-packages" views={savedViews} />
          <a href={`/bid-packages/export.csv?${exported}`} download className={buttonStyle('quiet', 'normal')}>
            <Download aria-hidden className="-ml-0.5 size-4" />
            <span className="max-xl:sr-only">{says.exportAll}</span>
          </a>
        </>
      }
    >
      <Select
        key={`method ${view.method.join()}`}
        name="method"
        aria-label={says.columns.method}
        placeholder={says.anyMethod}
        defaultValue={view.method[0] ?? ''}
        className="w-48 max-sm:flex-1"
        options={PROCUREMENT_METHODS.map((value) => ({ value, label: says.methods[value] }))}
      />
      <Select
        key={`field ${view.field.join()}`}
        name="field"
        aria-label={says.form.labels.field}
        placeholder={says.anyField}
        defaultValue={view.field[0] ?? ''}
        className="w-40 max-sm:flex-1"
        options={PROCUREMENT_FIELDS.map((value) => ({ value, label: says.fields[value] }))}
      />
    </FilterBar>
  )
}
