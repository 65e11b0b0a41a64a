import { useSyncExternalStore } from 'react'
import type { Span } from '~/domain/notices/reading/reading'

/** The words of a scan that a person is looking at; `from` is where the walk stands when they are gone. */
export type ScanWalk = { from: number; chosen: Span | null }

// After each mending the page loads its state anew; where the walk stood must outlive that. Only the browser writes here.
let walk: ({ noticeId: number } & ScanWalk) | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where the walk of a notice stands; null: nobody walks. */
export function useScanWalk(noticeId: number): [ScanWalk | null, (next: ScanWalk | null) => void] {
  const current = useSyncExternalStore(
    subscribe,
    () => walk,
    () => null,
  )
  const set = (next: ScanWalk | null) => {
    walk = next && { noticeId, ...next }
    for (const listener of listeners) listener()
  }
  return [current?.noticeId === noticeId ? current : null, set]
}
