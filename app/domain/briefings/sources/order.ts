import { type Deadline, NO_DEADLINE } from '~/domain/directives/deadline'
import type { DraftConclusion } from '../matter'

/** A clause that gives one unit work; what changes a state is no such. */
export const order = (
  kind: DraftConclusion['kind'],
  lead: string | undefined,
  task: string,
  deadline: Deadline = NO_DEADLINE,
): DraftConclusion => ({
  ...{ kind, task, deadline, leads: lead === undefined ? [] : [lead] },
  ...{ coordinating: [], condition: null, effect: null },
})
