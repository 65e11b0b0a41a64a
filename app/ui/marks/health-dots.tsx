import { useWords } from '~/words/use-words'

export type Health = 'good' | 'watch' | 'bad' | 'unknown'

type Props = {
  declared: Health
  computed: Health
  /** What is declared is past its period: shown pale, said in words, held against nothing. */
  faded?: boolean
  /** What the computed one rests on, a sentence each. */
  why?: readonly string[]
}

/** What the unit says and what the figures say, side by side. Where they differ the sign between them says so. */
export function HealthDots({ declared, computed, faded = false, why = [] }: Props) {
  const { words } = useWords()
  const { health, healthDeclared, healthComputed, healthDiffers, healthFaded } = words.ui
  const differ = !faded && declared !== computed && declared !== 'unknown' && computed !== 'unknown'
  const unit = faded ? `${health[declared]} (${healthFaded})` : health[declared]
  const figures = [health[computed], ...why].join(', ')
  const rated = `${healthDeclared}: ${unit}; ${healthComputed}: ${figures}`
  const said = differ ? `${rated}. ${healthDiffers}` : rated
  return (
    <span className="inline-flex h-5 items-center gap-1" title={said}>
      <Dot health={declared} faded={faded} />
      <svg aria-hidden="true" viewBox="0 0 10 12" className="h-3 w-2.5" fill="none" stroke="currentColor">
        {differ && <path d="M1 4.5h8M1 7.5h8M7 2 3 10" strokeWidth="1.2" />}
      </svg>
      <Dot health={computed} />
      <span className="sr-only">{said}</span>
    </span>
  )
}

/** Circle, triangle, square, ring: four shapes, so that grey print and a colour-blind eye tell them apart; pale when faded. */
export function Dot({ health, faded = false }: { health: Health; faded?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className={faded ? 'size-3 opacity-40' : 'size-3'}>
      {health === 'good' && <circle cx="6" cy="6" r="5" className="fill-done" />}
      {health === 'watch' && <path d="M6 .8 11.6 11H.4z" className="fill-due" />}
      {health === 'bad' && <rect x="1" y="1" width="10" height="10" rx="1" className="fill-overdue" />}
      {health === 'unknown' && (
        <circle cx="6" cy="6" r="4.25" fill="none" strokeWidth="1.5" strokeDasharray="2 1.4" className="stroke-open" />
      )}
    </svg>
  )
}
