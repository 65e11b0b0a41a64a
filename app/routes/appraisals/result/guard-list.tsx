import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react'
import type { OptionGuard } from '~/domain/appraisals/option-guards'
import { useWords } from '~/words/use-words'

type Props = { guards: readonly OptionGuard[]; allowed: boolean; rulesKnown: boolean }

/** Nothing is found against an option: by rules that are known, or because none are. */
export function NothingFound({ rulesKnown }: { rulesKnown: boolean }) {
  const says = useWords().words.appraisals.law
  const Icon = rulesKnown ? CircleCheck : CircleHelp
  return (
    <span className="inline-flex items-start gap-1.5 text-muted">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${rulesKnown ? 'text-done' : ''}`} />
      {rulesKnown ? says.met : says.notKnown}
    </span>
  )
}

/** What stands against an option, each with its article; or that nothing was found. */
export function GuardList({ guards, allowed, rulesKnown }: Props) {
  const { words, formats } = useWords()
  const says = words.appraisals.law
  const sentence = (guard: OptionGuard) => {
    if (guard.key === 'no-funding') return says.funding
    const own = words.leases.guard[guard.key]
    return typeof own === 'function' ? own(formats.integer(guard.months ?? 0)) : own
  }
  if (guards.length === 0) return <NothingFound rulesKnown={rulesKnown} />
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
