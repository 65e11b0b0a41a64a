import { type RefObject, useEffect } from 'react'
import { isTyping } from './typing'

/** The next row from where the person stands, -1 standing for nowhere yet; the ends hold. */
export function nextRow(current: number, count: number, step: 1 | -1): number {
  if (count === 0) return -1
  if (current < 0) return step > 0 ? 0 : count - 1
  return Math.min(count - 1, Math.max(0, current + step))
}

const rowsIn = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.offsetParent !== null)

/**
 * Keys over rows marked `data-row` inside `list`: j k and the arrows move, Enter follows the row's
 * `[data-row-link]`, x ticks its `[data-row-check]`, e follows `[data-row-edit]`. The focus itself moves, so a
 * screen reader hears each row. j k work from anywhere on the page, the arrows only from within the list.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, onMove?: (row: HTMLElement) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const box = list.current
      if (!box || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || ownsItsKeys(event.target)) return
      const rows = rowsIn(box)
      const row = rows.find((row) => row.contains(document.activeElement))
      // With a row open beside the list and the focus over there, j k go on from that row; arrows scroll what is read.
      const from = row ?? rows.find((row) => row.hasAttribute('data-open'))
      const step = { j: 1, k: -1, ArrowDown: row ? 1 : 0, ArrowUp: row ? -1 : 0 }[event.key]
      if (step === 1 || step === -1) {
        const next = rows[nextRow(from ? rows.indexOf(from) : -1, rows.length, step)]
        next?.focus()
        next?.scrollIntoView({ block: 'nearest' })
        if (next) onMove?.(next)
      } else if (row && event.key === 'Enter' && event.target === row) click(row, '[data-row-link]')
      else if (row && event.key === 'x') click(row, '[data-row-check]')
      else if (row && event.key === 'e') click(row, '[data-row-edit]')
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [list, onMove])
}

/** Menus and lists read letters themselves, and behind an open dialog nothing may move. */
const ownsItsKeys = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role=menu], [role=listbox], [data-modal]') !== null

/** For `onMove`: what stands beside the list follows the person down the rows. */
export const openTheRow = (row: HTMLElement) => click(row, '[data-row-link]')

const click = (row: HTMLElement, what: string) => row.querySelector<HTMLElement>(what)?.click()
