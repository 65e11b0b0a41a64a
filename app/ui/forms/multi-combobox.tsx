import { Combobox as Base } from '@base-ui/react/combobox'
import { X } from 'lucide-react'
import { forwardRef, useState } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'
import { ComboboxList } from './combobox-list'
import { type ComboboxOption, type ComboboxSource, useComboboxRows } from './combobox-options'
import type { FieldWiring } from './field'

type Props = Partial<FieldWiring> &
  ComboboxSource & {
    /** Submitted once for each choice. */
    name?: string
    createName?: string
    value?: readonly ComboboxOption[]
    defaultValue?: readonly ComboboxOption[]
    onChange?: (options: ComboboxOption[]) => void
    placeholder?: string
    disabled?: boolean
    className?: string
  }

/** Several choices, standing as chips before the words being typed. */
export const MultiCombobox = forwardRef<HTMLInputElement, Props>(function MultiCombobox(props, ref) {
  const { name, createName, value, defaultValue, onChange, placeholder, disabled, className } = props
  const { words } = useWords()
  const [own, setOwn] = useState<readonly ComboboxOption[]>(defaultValue ?? [])
  const chosen = value ?? own
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const { rows, busy } = useComboboxRows(query, open, props)

  return (
    <Base.Root<ComboboxOption, true>
      multiple
      items={rows}
      filter={null}
      value={[...chosen]}
      inputValue={query}
      open={open}
      autoHighlight
      disabled={disabled}
      onOpenChange={setOpen}
      onInputValueChange={setQuery}
      onValueChange={(options) => {
        setOwn(options)
        setQuery('')
        onChange?.(options)
      }}
      isItemEqualToValue={(a, b) => a.value === b.value}
      itemToStringLabel={(option) => option.label}
    >
      <Base.InputGroup
        className={classNames('input-edge flex min-h-(--control) w-full min-w-0 cursor-text px-1 py-0.5', className)}
      >
        <Base.Chips className="flex min-w-0 flex-1 flex-wrap items-center gap-1">
          {chosen.map((option) => (
            <Base.Chip
              key={option.value}
              aria-label={option.label}
              className="flex min-h-6 max-w-full items-center rounded-sm bg-accent-soft pl-2 text-sm outline-none data-highlighted:bg-accent data-highlighted:text-on-accent"
            >
              <span className="truncate">{option.label}</span>
              <Base.ChipRemove
                aria-label={words.ui.remove(option.label)}
                className="grid size-6 place-items-center opacity-70 hover:opacity-100"
              >
                <X aria-hidden className="size-3.5" />
              </Base.ChipRemove>
            </Base.Chip>
          ))}
          <Base.Input
            ref={ref}
            id={props.id}
            aria-describedby={props['aria-describedby']}
            aria-invalid={props['aria-invalid']}
            aria-required={props.required || undefined}
            placeholder={chosen.length === 0 ? (placeholder ?? words.ui.typeToSearch) : undefined}
            className="h-6 min-w-20 flex-1 bg-transparent px-1.5 outline-none"
          />
        </Base.Chips>
      </Base.InputGroup>
      {name &&
        chosen.map((option) => (
          <input
            key={option.value}
            type="hidden"
            name={option.created ? (createName ?? name) : name}
            value={option.value}
            disabled={disabled}
          />
        ))}
      <ComboboxList busy={busy} />
    </Base.Root>
  )
})
