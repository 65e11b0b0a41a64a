import { useCallback, useState } from 'react'

/** What a chip or a row of a box shows of a unit and of a project. */
export type UnitName = { id: number; name: string }
export type ProjectName = { id: number; code: string; name: string }

/** Names by id: those the page came with, and those chosen since. */
export function useNames<T extends { id: number }>(given: readonly T[]) {
  const [chosen, setChosen] = useState<readonly T[]>([])
  const names = new Map([...given, ...chosen].map((one) => [one.id, one]))
  const remember = useCallback((one: T) => setChosen((before) => [...before, one]), [])
  return [names, remember] as const
}

/** Projects that fit what is typed. */
export async function askProjects(query: string, signal: AbortSignal): Promise<ProjectName[]> {
  const answer = await fetch(`/notices/projects?${new URLSearchParams({ q: query })}`, { signal })
  return answer.ok ? answer.json() : []
}
