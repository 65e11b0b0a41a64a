import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { OptionGuard } from '~/domain/appraisals/option-guards'
import { useWords } from '~/words/use-words'

type Props = { guards: readonly OptionGuard[]; allowed: boolean }

/** What stands against an option, each with its article; or that nothing does. */
export function GuardList({ guards, allowed }: Props) {
  const { words, formats } = useWords()
  const says = words.appraisals.law
  const sentence = (guard: OptionGuard) => {
    if (guard.key === 'no-funding') return says.funding
    const own = words.leases.guard[guard.key]
    return typeof own === 'function' ? own(formats.integer(guard.months ?? 0)) : own
  }
  if (guards.length === 0)
    return (
      <p className="flex gap-1.5">
        <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-done" />
        {says.met}
      </p>
    )
  return (
    <ul className="grid gap-1">
      {guards.map((guard) => (
        <li key={guard.key} className="flex gap-1.5">
          <TriangleAlert aria-hidden className={`mt-0.5 size-4 shrink-0 ${allowed ? 'text-muted' : 'text-overdue'}`} />
          <span>
            {sentence(guard)} <span className="text-sm text-muted">{guard.source}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
