import { useWords } from '~/words/use-words'

/** First and last day of a life or a name; nothing where neither is known. */
export function LifeSpan({ from, to, always }: { from: string | null; to: string | null; always?: string }) {
  const { words, formats } = useWords()
  const said = words.organisations.life(from && formats.day(from), to && formats.day(to))
  if (!said) return always ? <span className="text-muted">{always}</span> : null
  return <span className="figures">{said}</span>
}
