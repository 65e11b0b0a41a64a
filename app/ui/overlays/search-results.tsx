import { useEffect } from 'react'
import { classNames } from '../class-names'
import type { SearchGroup, SearchHit } from './search-dialog'

type Props = {
  id: string
  groups: readonly SearchGroup[]
  at: number
  onPoint: (index: number) => void
  onPick: (hit: SearchHit) => void
}

/** The focus stays in the input; the current hit is named by its id, as the combobox pattern asks. */
export function SearchResults({ id, groups, at, onPoint, onPick }: Props) {
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])
  let index = -1
  return (
    <div id={id} role="listbox" className="min-h-0 flex-1 overflow-y-auto px-1.5 pb-1.5 empty:hidden">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={group.label} role="group" aria-label={group.label}>
          <p aria-hidden className="px-2.5 pt-3 pb-1 text-xs font-medium text-muted">
            {group.label}
          </p>
          {group.hits.map((hit) => {
            index += 1
            const own = index
            const Icon = hit.icon
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: reached through aria-activedescendant
              // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is taken by the input above
              <div
                key={hit.to}
                id={`${id}-${own}`}
                role="option"
                aria-selected={own === at}
                onPointerMove={() => own !== at && onPoint(own)}
                onClick={() => onPick(hit)}
                className={classNames(
                  'flex min-h-9 cursor-pointer items-center gap-3 rounded px-2.5 py-1.5',
                  own === at && 'bg-hover',
                )}
              >
                {Icon && <Icon aria-hidden className="size-4 shrink-0 text-muted" />}
                <span className="min-w-0 flex-1">
                  <span className="line-clamp-1">{hit.label}</span>
                  {hit.hint && <span className="line-clamp-1 text-sm text-muted">{hit.hint}</span>}
                </span>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
