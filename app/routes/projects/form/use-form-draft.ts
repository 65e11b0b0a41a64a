import { useLocation } from '@remix-run/react'
import { type RefObject, useEffect, useRef } from 'react'
import { useKeptDraft } from '~/ui/forms/use-kept-draft'

export type FormWords = Record<string, string[]>

/** The words in a form by field name; what the form says about itself is left out. */
function wordsOf(form: HTMLFormElement): FormWords {
  const words: FormWords = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== 'version') words[name] = [...(words[name] ?? []), value]
  }
  return words
}

/**
 * Keeps what is typed into a form in this tab, under the form's address. `found` is what an earlier visit left, until it is
 * taken back or discarded. A form that was sent and led on to another page than the sign-in was saved and leaves nothing
 * behind; one that was refused stays.
 */
export function useFormDraft(form: RefObject<HTMLFormElement | null>, refused: boolean) {
  const { restored, keep, keepNow, taken, forget } = useKeptDraft<FormWords>(useLocation().pathname, 'tab')
  const sent = useRef(false)

  useEffect(() => {
    if (refused) sent.current = false
  }, [refused])

  useEffect(() => {
    const box = form.current
    if (!box) return
    const keepSoon = () => {
      sent.current = false
      keep(wordsOf(box))
    }
    box.addEventListener('input', keepSoon)
    box.addEventListener('change', keepSoon)
    return () => {
      box.removeEventListener('input', keepSoon)
      box.removeEventListener('change', keepSoon)
      if (sent.current && !window.location.pathname.startsWith('/sign-in')) forget()
    }
  }, [form, keep, forget])

  const send = () => {
    if (form.current) keepNow(wordsOf(form.current))
    sent.current = true
  }
  return { found: restored, discard: forget, send, taken }
}
