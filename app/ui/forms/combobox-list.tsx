import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, Plus } from 'lucide-react'
import { useWords } from '~/words/use-words'
import type { ComboboxOption } from './combobox-options'

/** The list under a combobox, the same for one and for many. */
export function ComboboxList({ busy }: { busy: boolean }) {
  const { words } = useWords()
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} className="z-50 outline-none">
        <Base.Popup className="floating w-(--anchor-width) max-w-(--available-width) min-w-56">
          <Base.Status className="sr-only">{busy ? words.ui.searching : null}</Base.Status>
          <Base.Empty>
            <p className="px-3 py-2 text-muted">{busy ? words.ui.searching : words.ui.nothingFound}</p>
          </Base.Empty>
          <Base.List className="max-h-[min(20rem,var(--available-height))] scroll-py-1 overflow-y-auto overscroll-contain p-1 outline-none data-empty:p-0">
            {(option: ComboboxOption) => (
              <Base.Item
                key={`${option.created ? 'new ' : ''}${option.value}`}
                value={option}
                className="grid min-h-8 cursor-default grid-cols-[1rem_1fr] items-baseline gap-x-2 rounded px-2 py-1 outline-none select-none data-highlighted:bg-hover data-selected:font-medium"
              >
                {option.created ? (
                  <Plus aria-hidden className="size-4 self-center text-accent" />
                ) : (
                  <Base.ItemIndicator className="self-center text-accent">
                    <Check aria-hidden className="size-4" />
                  </Base.ItemIndicator>
                )}
                <span className="col-start-2">
                  {option.created ? words.ui.create(option.label) : option.label}
                  {option.hint && <span className="block text-sm font-normal text-muted">{option.hint}</span>}
                </span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}
