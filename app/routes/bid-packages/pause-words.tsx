import { Link } from '@remix-run/react'
import { knownFacts, type PauseFacts } from '~/domain/pauses/pause-facts'
import { useWords } from '~/words/use-words'

/** The sentence why a package stands still, which leads to the pause. */
export function PauseWords({ pause, className = '' }: { pause: PauseFacts; className?: string }) {
  const { words } = useWords()
  return (
    <Link to={`/pauses/${pause.id}`} className={`text-paused underline-offset-2 hover:underline ${className}`}>
      {words.pauses.standsStill(knownFacts(pause))}
    </Link>
  )
}
