import type { KeyboardEvent } from 'react'

/**
 * The keys of a table of inputs, as a spreadsheet has them: Enter and the arrows up and down move along the column, the
 * arrows left and right go on from the edge of the text. Tab is the browser's own. Cells carry `data-cell="row.column"`.
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target as HTMLElement
  const place = from.dataset?.cell
  if (!place || !(from instanceof HTMLInputElement) || event.ctrlKey || event.altKey || event.metaKey) return
  const [row = 0, column = 0] = place.split('.').map(Number)
  const step = stepOf(event, from)
  if (!step) return
  const to = event.currentTarget.querySelector<HTMLInputElement>(`[data-cell="${row + step[0]}.${column + step[1]}"]`)
  if (!to) {
    // The last line has none below; a form is not sent by Enter in a cell either way.
    if (event.key === 'Enter') event.preventDefault()
    return
  }
  event.preventDefault()
  to.focus()
  to.select()
}

function stepOf({ key, shiftKey }: KeyboardEvent, input: HTMLInputElement): [number, number] | null {
  const { selectionStart, selectionEnd, value } = input
  const whole = selectionStart === 0 && selectionEnd === value.length
  if (key === 'Enter') return [shiftKey ? -1 : 1, 0]
  if (shiftKey) return null
  if (key === 'ArrowDown') return [1, 0]
  if (key === 'ArrowUp') return [-1, 0]
  if (key === 'ArrowLeft' && (whole || (selectionStart === 0 && selectionEnd === 0))) return [0, -1]
  if (key === 'ArrowRight' && (whole || selectionStart === value.length)) return [0, 1]
  return null
}
