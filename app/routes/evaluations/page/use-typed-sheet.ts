import { type FormEvent, useEffect, useState } from 'react'
import { useKeptDraft } from '~/ui/forms/use-kept-draft'
import type { Loaded } from './loaded'

type Typed = Record<string, string>
type Sending = { state: string; data?: { ok?: boolean } | null }

/** Fields that a person fills in; the others come with the page. */
const OWN_FIELD = /^(score|evidence|verdict|ground)-\d+$/

/**
 * What an assessor has entered for one product and not saved: kept in the browser under the person and the version of the
 * yardstick, back when the page opens again, gone once it is saved or discarded. A new `round` draws the fields anew.
 */
export function useTypedSheet(
  { id, round: yardstickRound }: Loaded['page'],
  { personId }: { personId: string },
  productId: number,
  sending: Sending,
) {
  const name = `evaluation:${personId}:${id}:${yardstickRound}:${productId}`
  const { restored, keep, taken, forget } = useKeptDraft<Typed>(name)
  const [typed, setTyped] = useState<Typed | null>(null)
  const [round, setRound] = useState(0)
  const saved = sending.state === 'idle' && sending.data?.ok === true

  useEffect(() => {
    if (!restored) return
    setTyped(restored)
    setRound((count) => count + 1)
    taken()
  }, [restored, taken])
  useEffect(() => {
    if (!saved) return
    forget()
    setTyped(null)
  }, [saved, forget])

  const keepForm = (event: FormEvent<HTMLFormElement>) => {
    const entries = [...new FormData(event.currentTarget)].flatMap(([field, value]) =>
      OWN_FIELD.test(field) && typeof value === 'string' ? [[field, value] as const] : [],
    )
    keep(Object.fromEntries(entries))
  }
  const discard = () => {
    forget()
    setTyped(null)
    setRound((count) => count + 1)
  }
  return { typed, discard, form: { round, keep: keepForm } }
}
