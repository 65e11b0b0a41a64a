import { CircleOff, CircleSlash2, Landmark, List } from 'lucide-react'
import { type RegisterFilter, type RegisterState, registerQuery } from '~/domain/organisations/organisation-filter'
import { ORGANISATION_KINDS } from '~/domain/organisations/organisation-kind'
import { Select } from '~/ui/forms/select'
import { CountFilters } from '~/ui/lists/count-filters'
import { FilterBar } from '~/ui/lists/filter-bar'
import { useWords } from '~/words/use-words'

const STATES = [
  { state: 'living', icon: Landmark, tone: 'open' },
  { state: 'ended', icon: CircleSlash2, tone: 'open' },
  { state: 'orphaned', icon: CircleOff, tone: 'due' },
  { state: 'all', icon: List, tone: 'open' },
] as const

type Props = { filter: RegisterFilter; counts: Record<RegisterState, number> }

export function RegisterFilters({ filter, counts }: Props) {
  const { words } = useWords()
  const says = words.organisations
  return (
    <>
      <div className="mb-3">
        <CountFilters
          label={says.stateFilter}
          items={STATES.map(({ state, icon, tone }) => ({
            to: `/organisations${registerQuery(filter, { state })}`,
            label: says.states[state],
            count: counts[state],
            icon,
            tone,
            current: filter.state === state,
          }))}
        />
      </div>
      <FilterBar
        query={{ name: 'q', value: filter.q, placeholder: says.searchHint }}
        keep={filter.state === 'living' ? [] : [['state', filter.state]]}
      >
        <Select
          key={filter.kind}
          name="kind"
          aria-label={says.columns.kind}
          defaultValue={filter.kind ?? ''}
          placeholder={says.anyKind}
          options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: says.kinds[kind] }))}
        />
      </FilterBar>
    </>
  )
}
