import { useNavigate, useSearchParams } from '@remix-run/react'
import { Download } from 'lucide-react'
import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import type { FilterNames } from '~/domain/directives/directive-options.queries.server'
import { ALL_DIRECTIVES, type DirectivesView } from '~/domain/directives/directives-view'
import type { SavedView } from '~/domain/saved-views/saved-views.queries.server'
import { buttonStyle } from '~/ui/buttons/button-style'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { FilterBar } from '~/ui/lists/filter-bar'
import { FilterChip } from '~/ui/lists/filter-chip'
import { SavedViews } from '~/ui/lists/saved-views'
import { useWords } from '~/words/use-words'
import { findOrganisationOptions } from '../../organisations/find-options'
import { keptInputs, useViewHref } from '../use-view-href'
import { filtersInWords } from './filter-words'
import { MoreFilters } from './more-filters'

type Props = { view: DirectivesView; names: FilterNames; savedViews: readonly SavedView[]; hasOwnUnit: boolean }

const IN_THE_BAR = ['q', 'part', 'kind'] as const

/** What is asked for most stands in the bar; the rest behind one button, and all that is asked in chips. */
export function DirectivesFilters({ view, names, savedViews, hasOwnUnit }: Props) {
  const { words, formats } = useWords()
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const href = useViewHref(view)
  const says = words.directives.filter
  const active = filtersInWords(view, names, words, formats)
  const kept = { standing: view.standing, sort: view.sort, show: view.show }
  return (
    <FilterBar
      query={{ name: 'q', value: view.q, placeholder: words.directives.searchHint }}
      keep={keptInputs(view, IN_THE_BAR, query.get('day'))}
      chips={
        active.length > 0 &&
        active.map(({ key, name, value, without }) => (
          <FilterChip key={key} name={name} value={value} removeHref={href(without)} />
        ))
      }
      clearHref={href({ ...ALL_DIRECTIVES, ...kept })}
      actions={
        <>
          <SavedViews screen="directives" views={savedViews} />
          <a href={href({}, '/directives/export.csv')} download className={buttonStyle('quiet', 'normal')}>
            <Download aria-hidden className="-ml-0.5 size-4" />
            <span className="max-xl:sr-only">{words.directives.exportAll}</span>
          </a>
        </>
      }
    >
      <Field label={says.unit} hideLabel className="w-44 max-sm:w-full">
        {(wiring) => (
          <Combobox
            {...wiring}
            // Chosen units stand in the chips; the box asks for one more.
            key={view.unit.join()}
            placeholder={says.anyUnit}
            onSearch={findOrganisationOptions}
            onChange={(option) =>
              option && navigate(href({ unit: [...view.unit, Number(option.value)] }), { preventScrollReset: true })
            }
          />
        )}
      </Field>
      <Select
        key={`part ${view.part}`}
        name="part"
        aria-label={says.part}
        defaultValue={view.part === 'either' ? '' : view.part}
        className="w-36 max-sm:flex-1"
        options={[
          { value: '', label: says.parts.either },
          { value: 'lead', label: says.parts.lead },
          { value: 'coordinating', label: says.parts.coordinating },
        ]}
      />
      <Select
        key={`kind ${view.kind.join()}`}
        name="kind"
        aria-label={says.kind}
        placeholder={says.anyKind}
        defaultValue={view.kind.join(',')}
        className="w-40 max-sm:flex-1"
        options={kindChoices(view, words.notices.orders)}
      />
      <MoreFilters view={view} names={names} hasOwnUnit={hasOwnUnit} />
    </FilterBar>
  )
}

/** A link may ask for several kinds at once; then they stand as one more choice. */
function kindChoices(view: DirectivesView, labels: Record<string, string>) {
  const choices = DECISION_KINDS.map((kind) => ({ value: kind as string, label: labels[kind] ?? kind }))
  if (view.kind.length < 2) return choices
  return [...choices, { value: view.kind.join(','), label: view.kind.map((kind) => labels[kind]).join(', ') }]
}
