import { useWords } from '~/words/use-words'

/** Long work: with `value` and `max` it counts; without, it only says that something goes on. */
export function ProgressBar({ value, max = 1, label }: { value?: number; max?: number; label: string }) {
  const { formats } = useWords()
  return (
    <label className="block">
      <span className="mb-1 flex justify-between gap-4 text-sm">
        <span>{label}</span>
        {value !== undefined && (
          <span className="figures text-muted">
            {max === 1 ? formats.percent(value) : `${formats.integer(value)}/${formats.integer(max)}`}
          </span>
        )}
      </span>
      <progress value={value} max={max} className="progress" />
    </label>
  )
}
