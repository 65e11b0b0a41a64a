import { useLocation } from '@remix-run/react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { DecisionType } from '~/domain/decisions/decision-terms'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { useKeptDraft } from '~/ui/forms/use-kept-draft'
import { suggestedAct } from './act-fields'
import type { NewDecisionLoaded } from './load.server'
import { newEffect, type TypedEffect } from './typed-effect'

/** What is chosen; what is typed into plain fields stands in the form itself. */
export type Decided = {
  type: DecisionType
  effects: TypedEffect[]
  clause: ComboboxOption | null
  condition: ComboboxOption | null
}
export type TypedWords = Record<string, string>
type Kept = Decided & { typed: TypedWords }

const begin = ({ type, starts, clause }: NewDecisionLoaded): Decided => ({
  ...{ type, clause, condition: null, effects: [newEffect(0, suggestedAct(type), starts)] },
})

/** The plain fields; hidden ones beside them hold what is chosen. */
const TYPED = [
  ...['takenOn', 'title', 'endsSuperseded', 'wordOf', 'wordOn', 'words'],
  ...['conditionWords', 'conditionDay', 'reviewOn', 'avoidedCost', 'avoidedCostBasis'],
]

function typedIn(form: HTMLFormElement | null): TypedWords {
  const given = form ? new FormData(form) : new FormData()
  return Object.fromEntries(TYPED.map((name) => [name, String(given.get(name) ?? '')]))
}

/**
 * A decision being put down, kept in this tab under its address until it is recorded. `round` changes when a kept one is
 * taken back, so that the plain fields begin anew with `typed`.
 */
export function useDecisionDraft(loaded: NewDecisionLoaded, form: RefObject<HTMLFormElement | null>, refused: boolean) {
  const kept = useKeptDraft<Kept>(`decision${useLocation().search}`, 'tab')
  const { keep, keepNow, forget } = kept
  const [decided, setDecided] = useState(() => begin(loaded))
  const { today, ownWord } = loaded
  const [filled, setFilled] = useState<{ typed: TypedWords; round: number }>({
    typed: { takenOn: today, wordOf: ownWord, wordOn: ownWord ? today : '' },
    round: 0,
  })
  const now = useRef(decided)
  const sent = useRef(false)

  useEffect(() => {
    if (refused) sent.current = false
  }, [refused])
  useEffect(() => {
    const box = form.current
    // A field writes what it understood a moment after the key.
    const keepSoon = () => setTimeout(() => keep({ ...now.current, typed: typedIn(box) }))
    box?.addEventListener('input', keepSoon)
    return () => {
      box?.removeEventListener('input', keepSoon)
      if (sent.current && !window.location.pathname.startsWith('/sign-in')) forget()
    }
  }, [form, keep, forget])

  const change = (part: Partial<Decided>) => {
    now.current = { ...now.current, ...part }
    setDecided(now.current)
    keep({ ...now.current, typed: typedIn(form.current) })
  }
  const restore = () => {
    if (!kept.restored) return
    const { typed, ...rest } = kept.restored
    now.current = rest
    setDecided(rest)
    setFilled(({ round }) => ({ typed, round: round + 1 }))
    kept.taken()
  }
  /** On its way to be recorded: kept until the answer leads on to the decision. */
  const send = () => {
    keepNow({ ...now.current, typed: typedIn(form.current) })
    sent.current = true
  }
  return { decided, change, ...filled, found: kept.restored !== null, restore, discard: forget, send }
}
