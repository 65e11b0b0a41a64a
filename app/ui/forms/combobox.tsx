import { Combobox as Base } from '@base-ui/react/combobox'
import { ChevronDown, X } from 'lucide-react'
import { forwardRef, useState } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'
import { ComboboxList } from './combobox-list'
import { type ComboboxOption, type ComboboxSource, useComboboxRows } from './combobox-options'
import type { FieldWiring } from './field'

type Props = Partial<FieldWiring> &
  ComboboxSource & {
    name?: string
    /** Where an entry typed anew is submitted instead of `name`. */
    createName?: string
    value?: ComboboxOption | null
    defaultValue?: ComboboxOption | null
    onChange?: (option: ComboboxOption | null) => void
    placeholder?: string
    disabled?: boolean
    className?: string
  }

/** One choice out of many, found by typing without accents. */
export const Combobox = forwardRef<HTMLInputElement, Props>(function Combobox(props, ref) {
  const { name, createName, value, defaultValue, onChange, placeholder, disabled, className } = props
  const { words } = useWords()
  const [own, setOwn] = useState<ComboboxOption | null>(defaultValue ?? null)
  const chosen = value === undefined ? own : value
  const [query, setQuery] = useState(chosen?.label ?? '')
  const [open, setOpen] = useState(false)
  // With the chosen label standing in the box, the person looks at the whole list, not at what matches the label.
  const { rows, busy } = useComboboxRows(query === chosen?.label ? '' : query, open, props)
  const submitted = chosen?.created ? (createName ?? name) : name

  return (
    <Base.Root<ComboboxOption>
      items={rows}
      filter={null}
      value={chosen}
      inputValue={query}
      open={open}
      autoHighlight
      disabled={disabled}
      onOpenChange={setOpen}
      onInputValueChange={setQuery}
      onValueChange={(option) => {
        setOwn(option)
        onChange?.(option)
      }}
      isItemEqualToValue={(a, b) => a.value === b.value}
      itemToStringLabel={(option) => option.label}
    >
      <Base.InputGroup
        className={classNames('input-edge relative flex h-(--control) w-full min-w-0 items-center', className)}
      >
        <Base.Input
          ref={ref}
          id={props.id}
          aria-describedby={props['aria-describedby']}
          aria-invalid={props['aria-invalid']}
          aria-required={props.required || undefined}
          placeholder={placeholder ?? words.ui.typeToSearch}
          className="h-full min-w-0 flex-1 truncate bg-transparent pl-2.5 outline-none"
        />
        <Base.Clear
          aria-label={words.ui.clear}
          className="grid size-6 place-items-center rounded text-muted hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </Base.Clear>
        <Base.Trigger
          aria-label={words.ui.open}
          className="mr-1 grid size-6 place-items-center rounded text-muted hover:text-ink"
        >
          <ChevronDown aria-hidden className="size-4" />
        </Base.Trigger>
      </Base.InputGroup>
      {submitted && <input type="hidden" name={submitted} value={chosen?.value ?? ''} disabled={disabled} />}
      <ComboboxList busy={busy} />
    </Base.Root>
  )
})
