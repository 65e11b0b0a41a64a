import type { Halt } from '~/domain/pauses/pause-halt'

/** An order on a whole project that nobody has recorded; what a test does not name is not known. */
export const haltBy = (given: Partial<Halt>): Halt => ({
  ...{ pauseId: null, kind: 'pause', scope: 'project', ordinal: null, since: null, directiveId: null, noticeId: null },
  ...{ clauseId: null, notice: null, section: null, wordOf: null, wordOn: null, condition: null },
  ...{ conditionDirectiveId: null, conditionNotice: null, conditionSection: null, conditionDay: null },
  ...given,
})
