import { Form } from '@remix-run/react'
import { ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'
import { parseAmount } from '~/domain/dong'
import { HEALTH_GAPS } from '~/domain/projects/health-gap'
import { activeFilters } from '~/domain/projects/portfolio-filter'
import type { PortfolioView } from '~/domain/projects/portfolio-view'
import { PROJECT_GROUPS, PROJECT_KINDS, PROJECT_PACES } from '~/domain/projects/project-terms'
import { Button } from '~/ui/buttons/button'
import { Checkbox } from '~/ui/forms/checkbox'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { MoneyInput } from '~/ui/forms/money-input'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { Popover } from '~/ui/overlays/popover'
import { useWords } from '~/words/use-words'
import { choicesFor, keptInputs } from './filter-choices'
import type { FilterChoices } from './filter-words'

const ASKED = [
  'kind',
  'group',
  'regime',
  'source',
  'pace',
  'gap',
  'min',
  'max',
  'below',
  'from',
  'to',
  'overdue',
  'order',
  'paused',
] as const

type Props = Pick<FilterChoices, 'laws' | 'sources'> & {
  view: PortfolioView
  /** The page that is filtered, where it is not the portfolio, and what else its URL says. */
  action?: string
  keep?: readonly [string, string][]
}

/** Filters that are asked for less often; the button says how many of them are at work. */
export function MoreFilters({ view, laws, sources, action = '/projects', keep = [] }: Props) {
  const { words, formats } = useWords()
  const says = words.projects
  const names: readonly string[] = ASKED
  const count = activeFilters(view).filter((name) => names.includes(name)).length
  const lawNames = Object.fromEntries(laws.map(({ code, shortName }) => [code, shortName]))
  const sourceNames = Object.fromEntries(sources.map(({ id, name }) => [String(id), name]))
  const lists = [
    { name: 'kind', options: choicesFor(PROJECT_KINDS, says.kinds, view.kind), value: view.kind.join(',') },
    { name: 'group', options: choicesFor(PROJECT_GROUPS, says.groups, view.group), value: view.group.join(',') },
    {
      name: 'regime',
      options: choicesFor(Object.keys(lawNames), lawNames, view.regime),
      value: view.regime.join(','),
    },
    {
      name: 'source',
      options: choicesFor(Object.keys(sourceNames), sourceNames, view.source.map(String)),
      value: view.source.join(','),
    },
    { name: 'pace', options: choicesFor(PROJECT_PACES, says.paces, []), value: view.pace ?? '' },
    { name: 'gap', options: choicesFor(HEALTH_GAPS, says.healthGaps, view.gap), value: view.gap.join(',') },
  ] as const
  const trigger = (
    <Button icon={ListFilter}>
      {says.moreFilters}
      {count > 0 && <span className="figures text-accent">{formats.integer(count)}</span>}
    </Button>
  )
  return (
    <Popover trigger={trigger} title={says.moreFilters} align="start" className="w-96 max-w-[calc(100vw-2rem)]">
      <Form method="get" action={action} preventScrollReset className="grid gap-3">
        {[...keptInputs(view, ASKED), ...keep].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Pair>
          {lists.map(({ name, options, value }) => (
            <Field key={name} label={says.filters[name]}>
              {(wiring) => (
                <Select {...wiring} name={name} placeholder={says.any} options={options} defaultValue={value} />
              )}
            </Field>
          ))}
        </Pair>
        <Pair>
          <Field label={says.filterAmountFrom}>
            {(wiring) => <MoneyInput {...wiring} name="min" parse={parseAmount} defaultValue={view.min} />}
          </Field>
          <Field label={says.filterAmountTo}>
            {(wiring) => <MoneyInput {...wiring} name="max" parse={parseAmount} defaultValue={view.max} />}
          </Field>
          <Field label={says.filterPeriodFrom}>
            {(wiring) => <DateInput {...wiring} name="from" defaultValue={view.from} />}
          </Field>
          <Field label={says.filterPeriodTo}>
            {(wiring) => <DateInput {...wiring} name="to" defaultValue={view.to} />}
          </Field>
        </Pair>
        <Field label={says.filters.below}>
          {(wiring) => (
            <TextInput
              {...wiring}
              name="below"
              inputMode="numeric"
              defaultValue={view.below ?? ''}
              className="figures max-w-24"
              maxLength={3}
            />
          )}
        </Field>
        <div>
          <Checkbox name="overdue" value="1" defaultChecked={view.overdue} label={says.filterOverdue} />
          <Checkbox name="order" value="1" defaultChecked={view.order} label={says.filterOrder} />
          <Checkbox name="paused" value="1" defaultChecked={view.paused} label={says.filterPaused} />
        </div>
        <Button type="submit" kind="primary" className="justify-self-start">
          {words.frame.apply}
        </Button>
      </Form>
    </Popover>
  )
}

const Pair = ({ children }: { children: ReactNode }) => (
  <div className="grid grid-cols-2 gap-x-4 gap-y-2">{children}</div>
)
