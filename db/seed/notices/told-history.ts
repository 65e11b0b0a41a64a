import type { SampleHistory } from '../sample-shapes'

/** Day a number of days from the sample's today; negative lies back. */
export type DayAt = (days: number) => string

/** Short ways to tell what became of a directive, in days from today. */
export function tellerOf(at: DayAt) {
  return {
    /** Done on a day, reported the next, confirmed two days later by the office. */
    done: (on: number, text: string): Pick<SampleHistory, 'completion'> => ({
      completion: {
        reportedOn: at(on + 1),
        completedOn: at(on),
        text,
        decided: { on: at(on + 3), confirmed: true },
      },
    }),
    /** Reported as done, the office has not decided yet. */
    awaiting: (on: number, text: string): Pick<SampleHistory, 'completion'> => ({
      completion: { reportedOn: at(on), completedOn: at(on), text },
    }),
    report: (on: number, text: string, percent?: number, certainty?: 'estimate') => ({
      on: at(on),
      text,
      percent,
      certainty,
    }),
    asked: (on: number, until: number, reason: string) => ({ askedOn: at(on), until: at(until), reason }),
  }
}
