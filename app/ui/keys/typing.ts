/** Whether the person is writing: then letters are letters and no shortcut takes them. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  return target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])')
}
