import type { MouseEvent } from 'react'

/** A click anywhere on a row follows its link, unless it hit something of its own or ended a selection of words. */
export function openRowOnClick(event: MouseEvent<HTMLElement>) {
  if (!(event.target instanceof Element)) return
  if (event.target.closest('a, button, input, select, label, textarea, [data-own-click]')) return
  if (window.getSelection()?.isCollapsed === false) return
  const link = event.target.closest('[data-row]')?.querySelector('[data-row-link]')
  const { ctrlKey, metaKey, shiftKey } = event
  link?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }))
}
