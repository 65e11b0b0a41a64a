import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Formats, formatsFor } from './formats'
import { type Locale, type Words, wordsIn } from './words'

type Reading = { words: Words; formats: Formats; locale: Locale; today: string }

const ReadingContext = createContext<Reading | null>(null)

/** Gives every component below the reader's words and formats, and the day the pages speak of. */
export function WordsProvider({ locale, today, children }: { locale: Locale; today: string; children: ReactNode }) {
  const reading = useMemo(
    () => ({ words: wordsIn(locale), formats: formatsFor(locale), locale, today }),
    [locale, today],
  )
  return <ReadingContext.Provider value={reading}>{children}</ReadingContext.Provider>
}

export function useWords(): Reading {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('useWords needs a WordsProvider above it')
  return reading
}
