/** Long enough for a morning of looking at lists; a database put back from a copy is believed again after it. */
const KEPT_MS = 60_000
const MOST_ANSWERS = 200

type Kept<T> = { snapshot: string; answer: T; at: number }

/**
 * Answers that hold until the database changes. `snapshot` is PostgreSQL's own name for everything a statement could
 * see (pg_current_snapshot): it changes with each transaction that writes, so the same name means the same answer. Valid
 * for readers outside transactions only: a transaction that writes sees more than its snapshot's name says.
 */
export function makeUnchangedMemory<T>(mostAnswers = MOST_ANSWERS, keptMs = KEPT_MS) {
  const kept = new Map<string, Kept<T>>()
  return {
    /** The answer to a question in this very state of the database; `now` in milliseconds. */
    recall: (question: string, snapshot: string, now: number): T | undefined => {
      const found = kept.get(question)
      return found && found.snapshot === snapshot && now - found.at < keptMs ? found.answer : undefined
    },
    /** Keeps an answer with the state it was given in; the question not kept anew for longest is forgotten first. */
    keep: (question: string, snapshot: string, answer: T, now: number): void => {
      kept.delete(question)
      kept.set(question, { snapshot, answer, at: now })
      const [oldest] = kept.keys()
      if (kept.size > mostAnswers && oldest !== undefined) kept.delete(oldest)
    },
  }
}
