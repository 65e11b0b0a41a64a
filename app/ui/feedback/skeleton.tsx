import { useWords } from '~/words/use-words'

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-2/3']

/** The shape of lines to come. Still, not shimmering: it promises nothing about how fast. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { words } = useWords()
  return (
    <div role="status" className="space-y-2.5">
      <span className="sr-only">{words.frame.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity and never move
        <div key={line} className={`h-3.5 rounded-sm bg-hover ${widths[line % widths.length] ?? ''}`} />
      ))}
    </div>
  )
}
