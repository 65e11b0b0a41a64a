import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

/** Asks the loaders again and again while something is under way that the page tells of. */
export function useRevalidateWhile(underWay: boolean, everyMs: number): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(revalidate, everyMs)
    return () => clearInterval(timer)
  }, [underWay, everyMs, revalidate])
}
