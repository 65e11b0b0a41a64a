type Standing = { current: { standing: string }; originalDueOn: string | null; extendedDueOn: string | null }

/** What the standings of a project's directives mean for its health: how many are overdue, and since when. */
export function healthFacts(directives: readonly Standing[]): {
  overdueDirectives: number
  oldestOverdueOn: string | null
} {
  const overdue = directives.filter(({ current }) => current.standing === 'overdue')
  const days = overdue.flatMap(({ extendedDueOn, originalDueOn }) => extendedDueOn ?? originalDueOn ?? []).sort()
  return { overdueDirectives: overdue.length, oldestOverdueOn: days[0] ?? null }
}
