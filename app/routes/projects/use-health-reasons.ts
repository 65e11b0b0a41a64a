import type { HealthReason } from '~/domain/projects/project-health'
import { useWords } from '~/words/use-words'

/** Says a reason of the computed health. */
export function useHealthReasons(): (reason: HealthReason) => string {
  const { words, formats } = useWords()
  const says = words.projects.healthReasons
  return (reason) => {
    if ('percent' in reason) return says[reason.key](formats.integer(reason.percent))
    const days = formats.integer(reason.days)
    if (reason.key === 'overdue-directives') return says[reason.key](formats.integer(reason.count), days)
    return says[reason.key](formats.day(reason.on), days)
  }
}
