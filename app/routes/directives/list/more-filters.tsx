import { Form, useSearchParams, useSubmit } from '@remix-run/react'
import { ListFilter } from 'lucide-react'
import type { FilterNames } from '~/domain/directives/directive-options.queries.server'
import type { DirectivesFlag, DirectivesView } from '~/domain/directives/directives-view'
import { Button } from '~/ui/buttons/button'
import { Checkbox } from '~/ui/forms/checkbox'
import { Combobox } from '~/ui/forms/combobox'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Popover } from '~/ui/overlays/popover'
import { useWords } from '~/words/use-words'
import { keptInputs } from '../use-view-href'
import { findOptions } from './find-options'

const FLAGS: readonly DirectivesFlag[] = ['awaiting', 'extension', 'warnings', 'stale']
const ASKED = ['notice', 'project', 'from', 'to', 'mine', ...FLAGS]

/** Filters that are asked for less often; the button says how many of them are at work. */
export function MoreFilters({
  view,
  names,
  hasOwnUnit,
}: {
  view: DirectivesView
  names: FilterNames
  hasOwnUnit: boolean
}) {
  const { words, formats } = useWords()
  const [query] = useSearchParams()
  const submit = useSubmit()
  const says = words.directives.filter
  const count =
    [view.notice, view.project, view.from ?? view.to].filter((value) => value !== null).length +
    [...FLAGS, 'mine' as const].filter((flag) => view[flag]).length
  const trigger = (
    <Button icon={ListFilter}>
      {words.directives.moreFilters}
      {count > 0 && <span className="figures text-accent">{formats.integer(count)}</span>}
    </Button>
  )
  return (
    <Popover
      trigger={trigger}
      title={words.directives.moreFilters}
      align="start"
      className="w-96 max-w-[calc(100vw-2rem)]"
    >
      <Form
        method="get"
        action="/directives"
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          submit(filledIn(event.currentTarget), { action: '/directives', preventScrollReset: true })
        }}
      >
        {keptInputs(view, ASKED, query.get('day')).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field label={says.notice}>
          {(wiring) => (
            <Combobox
              {...wiring}
              name="notice"
              onSearch={findOptions('notice')}
              defaultValue={chosen(names.notices, view.notice)}
            />
          )}
        </Field>
        <Field label={says.project}>
          {(wiring) => (
            <Combobox
              {...wiring}
              name="project"
              onSearch={findOptions('project')}
              defaultValue={chosen(names.projects, view.project)}
            />
          )}
        </Field>
        <div className="grid grid-cols-2 gap-4">
          <Field label={says.from}>{(wiring) => <DateInput {...wiring} name="from" defaultValue={view.from} />}</Field>
          <Field label={says.to}>{(wiring) => <DateInput {...wiring} name="to" defaultValue={view.to} />}</Field>
        </div>
        <div>
          {FLAGS.map((flag) => (
            <Checkbox key={flag} name={flag} value="1" defaultChecked={view[flag]} label={says[flag]} />
          ))}
          {hasOwnUnit && <Checkbox name="mine" value="1" defaultChecked={view.mine} label={says.mine} />}
        </div>
        <Button type="submit" kind="primary" className="justify-self-start">
          {words.frame.apply}
        </Button>
      </Form>
    </Popover>
  )
}

/** What is left empty asks nothing and does not stand in the URL. */
function filledIn(form: HTMLFormElement): URLSearchParams {
  const filled = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') filled.append(name, value)
  return filled
}

function chosen(names: FilterNames['notices'], id: number | null): ComboboxOption | null {
  const found = names.find((one) => one.id === id)
  return found ? { value: String(found.id), label: found.name } : null
}
