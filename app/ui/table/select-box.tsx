import { useEffect, useRef } from 'react'
import { useWords } from '~/words/use-words'
import { tickStyle } from '../forms/checkbox'
import type { Selection } from './columns'

/** A box of 24 px round a tick of 16: a finger meets it. */
const boxStyle = '-my-0.5 grid size-6 cursor-pointer place-items-center'

export function SelectAll({ keys, selection }: { keys: readonly string[]; selection: Selection }) {
  const { words } = useWords()
  const box = useRef<HTMLInputElement>(null)
  const count = keys.filter((key) => selection.selected.has(key)).length
  const all = keys.length > 0 && count === keys.length
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !all
  }, [count, all])
  return (
    <label className={boxStyle}>
      <input
        ref={box}
        type="checkbox"
        aria-label={words.ui.selectAll}
        checked={all}
        onChange={() => selection.onChange(new Set(all ? [] : keys))}
        className={tickStyle}
      />
    </label>
  )
}

export function SelectRow({ of, label, selection }: { of: string; label?: string; selection: Selection }) {
  const { words } = useWords()
  return (
    <label className={boxStyle}>
      <input
        type="checkbox"
        data-row-check
        name={selection.name}
        value={of}
        aria-label={label ? words.ui.selectNamed(label) : words.ui.selectRow}
        checked={selection.selected.has(of)}
        onChange={(event) => {
          const next = new Set(selection.selected)
          if (event.target.checked) next.add(of)
          else next.delete(of)
          selection.onChange(next)
        }}
        className={tickStyle}
      />
    </label>
  )
}
