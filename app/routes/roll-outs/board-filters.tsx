import { Download, Printer } from 'lucide-react'
import type { RollOutView } from '~/domain/roll-outs/roll-out-view'
import { ROLL_OUT_STANDINGS } from '~/domain/roll-outs/standing'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { Select } from '~/ui/forms/select'
import { CountFilters } from '~/ui/lists/count-filters'
import { FilterBar } from '~/ui/lists/filter-bar'
import { useWords } from '~/words/use-words'
import type { LoadedBoard } from './board'
import { STANDING_FACES } from './marks'

type Props = { board: LoadedBoard; to: (change: Partial<RollOutView>) => string; csv: string }

/** Counts that filter, a unit, and words. */
export function BoardFilters({ board: { rollOut, view, counts, allUnits }, to, csv }: Props) {
  const { words } = useWords()
  const says = words.rollOuts
  const none = { standing: null, firstMissing: false, item: null }
  const first = {
    ...{ to: to({ ...none, firstMissing: true }), label: says.firstMissing, count: counts.firstMissing },
    ...{ tone: 'due' as const, current: view.firstMissing },
  }
  const keep: [string, string][] = [
    ...(view.standing ? ([['standing', view.standing]] as [string, string][]) : []),
    ...(view.firstMissing ? ([['first', '1']] as [string, string][]) : []),
  ]
  return (
    <>
      <div className="mb-3">
        <CountFilters
          label={says.standingFilter}
          items={[
            { to: to(none), label: says.all, count: counts.all, current: !view.standing && !view.firstMissing },
            ...ROLL_OUT_STANDINGS.map((standing) => ({
              ...{ to: to({ ...none, standing }), label: says.standings[standing], count: counts[standing] },
              ...STANDING_FACES[standing],
              current: view.standing === standing,
            })),
            ...(rollOut.asksFirst ? [first] : []),
          ]}
        />
      </div>
      <FilterBar
        query={{ name: 'q', value: view.q, placeholder: says.searchHint }}
        keep={keep}
        actions={
          <>
            <LinkButton to={csv} icon={Download} reloadDocument>
              {words.frame.exportCsv}
            </LinkButton>
            <Button icon={Printer} onClick={() => window.print()}>
              {words.frame.print}
            </Button>
          </>
        }
      >
        <Select
          key={view.unit}
          name="unit"
          aria-label={says.columns.unit}
          defaultValue={view.unit === null ? '' : String(view.unit)}
          placeholder={says.anyUnit}
          options={allUnits.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      </FilterBar>
    </>
  )
}
