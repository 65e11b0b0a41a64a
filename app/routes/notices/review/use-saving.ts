import { useCallback, useEffect, useRef, useState } from 'react'
import type { ProjectSuggestion } from '~/domain/notices/project-suggestions'
import { contentOf, type ReviewContent } from '~/domain/notices/review-changes'
import type { ReviewState } from '~/domain/notices/review-state'
import type { ProjectName } from './names'

/** How the saving stands. `stale` carries what somebody else saved in the meantime, or null where it is confirmed. */
export type Saving =
  | { at: 'saved'; savedAt: Date }
  | { at: 'unsaved' }
  | { at: 'saving' }
  | { at: 'failed' }
  | { at: 'signed-out' }
  | { at: 'stale'; theirs: (ReviewContent & { version: number }) | null }

/** Suggestions for directives that were reworded, with the projects they name. */
export type Offered = { suggestions?: Record<string, ProjectSuggestion[]>; projects?: ProjectName[] }

type Answer =
  | ({ ok: true; version: number; savedAt: string } & Offered)
  | { ok: false; current: (ReviewContent & { version: number }) | null }

const QUIET = 700

/**
 * Saves the draft a moment after the last change, one send at a time. The page keeps everything that is not saved:
 * a lost network, an ended session and somebody quicker only change what is said beside the button.
 */
export function useSaving(
  noticeId: number,
  state: ReviewState,
  first: { version: number; savedAt: Date },
  onOffered: (offered: Offered) => void,
) {
  const [saving, setSaving] = useState<Saving>({ at: 'saved', savedAt: first.savedAt })
  const version = useRef(first.version)
  const savedEdits = useRef(state.edits)
  const running = useRef<Promise<boolean> | null>(null)
  const latest = useRef(state)
  latest.current = state
  const offer = useRef(onOffered)
  offer.current = onOffered

  const send = useCallback(async (): Promise<boolean> => {
    const { edits } = latest.current
    if (edits === savedEdits.current) return true
    setSaving({ at: 'saving' })
    const outcome = await post(noticeId, version.current, contentOf(latest.current))
    if (outcome.at === 'saved') {
      version.current = outcome.version
      savedEdits.current = edits
      offer.current(outcome.offered)
      setSaving(latest.current.edits === edits ? { at: 'saved', savedAt: outcome.savedAt } : { at: 'unsaved' })
      return latest.current.edits === edits
    }
    setSaving(outcome)
    return false
  }, [noticeId])

  /** Saves what is unsaved now; true when everything on the screen is kept. */
  const save = useCallback(async (): Promise<boolean> => {
    if (running.current) await running.current
    running.current = send()
    const done = await running.current
    running.current = null
    return done
  }, [send])

  const { edits } = state
  useEffect(() => {
    if (edits === savedEdits.current) return
    setSaving((now) => (now.at === 'stale' ? now : { at: 'unsaved' }))
    const wait = setTimeout(() => void save(), QUIET)
    return () => clearTimeout(wait)
  }, [edits, save])

  const unsaved = saving.at !== 'saved'
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])

  // Leaving for another page of the product: what the last moment changed is still sent.
  useEffect(() => () => void (latest.current.edits !== savedEdits.current && send()), [send])

  /** The person has chosen between two states: goes on from the other one's version. */
  const goOnFrom = useCallback((other: number, edited: boolean) => {
    version.current = other
    savedEdits.current = edited ? -1 : latest.current.edits
    setSaving(edited ? { at: 'unsaved' } : { at: 'saved', savedAt: new Date() })
  }, [])

  return { saving, save, version, goOnFrom }
}

type Outcome =
  | { at: 'saved'; version: number; savedAt: Date; offered: Offered }
  | Exclude<Saving, { at: 'saved' } | { at: 'unsaved' }>

async function post(noticeId: number, version: number, content: ReviewContent): Promise<Outcome> {
  const body = new FormData()
  body.set('version', String(version))
  body.set('state', JSON.stringify(content))
  try {
    const answer = await fetch(`/notices/${noticeId}/draft`, { method: 'POST', body, redirect: 'manual' })
    if (answer.type === 'opaqueredirect') return { at: 'signed-out' }
    if (!answer.ok && answer.status !== 409) return { at: 'failed' }
    const said: Answer = await answer.json()
    if (said.ok) {
      const { version: next, savedAt, ...offered } = said
      return { at: 'saved', version: next, savedAt: new Date(savedAt), offered }
    }
    return { at: 'stale', theirs: said.current }
  } catch {
    return { at: 'failed' }
  }
}
