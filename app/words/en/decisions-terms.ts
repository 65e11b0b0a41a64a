import type { decisionTerms as source } from '../vi/decisions-terms'

export const decisionTerms: typeof source = {
  types: {
    ...{
      pause: 'Pause',
      resume: 'Let go on',
      cancel: 'Cancel',
      'continue-lease': 'Keep renting',
      'end-lease': 'End the lease',
    },
    ...{
      'take-over': 'Take over',
      buy: 'Invest, buy',
      stop: 'Stop',
      'stop-duplicate': 'Stop a duplicate',
      merge: 'Merge',
    },
    ...{ keep: 'Keep', approve: 'Approve', 'slow-down': 'Slow down on purpose' },
  },
  acts: {
    ...{ pause: 'Pause', resume: 'Let go on', cancel: 'Cancel what is paused', 'keep-pausing': 'Keep pausing' },
    ...{ 'stop-project': 'Stop the project', 'slow-down': 'Slow the project down', 'restore-pace': 'Back to its pace' },
    ...{
      'renew-lease': 'Renew the lease',
      'end-lease': 'End the lease',
      'name-successor': 'Say what follows the lease',
    },
    ...{ 'take-over': 'Take the leased service over', 'adjust-allocation': 'Adjust the yearly plan' },
    ...{ 'vary-contract': 'Vary the contract', 'end-contract': 'Liquidate the contract' },
    ...{ 'complete-directive': 'Settle a task as done', 'assign-directive': 'Assign the leading unit' },
    ...{ 'extend-directive': 'Extend a task', none: 'No change' },
  },
  subjects: {
    ...{
      project: 'Project',
      plan: 'Procurement plan',
      'bid-package': 'Bid package',
      contract: 'Contract',
      lease: 'Lease',
    },
    ...{ allocation: 'Yearly plan', directive: 'Task' },
  },
  fields: {
    ...{ standing: 'Standing', pausedFrom: 'Paused from', conditionDirectiveId: 'Waits for task no.' },
    ...{ conditionDay: 'Waits until', conditionWords: 'Condition', reviewOn: 'Looked at again', phase: 'Phase' },
    ...{
      actualEnd: 'End',
      pace: 'Pace',
      paceReason: 'Why slowed',
      state: 'State',
      stateSince: 'Since',
      value: 'Value',
    },
    ...{ endsOn: 'Ends on', liquidatedOn: 'Liquidated on', noticeBy: 'Last day to give notice' },
    ...{
      successorLeaseId: 'Following lease no.',
      successorProjectId: 'Following project no.',
      successorWords: 'What follows',
    },
    ...{ amount: 'Amount', completedOn: 'Done on', extendedDueOn: 'Extended until', leads: 'Leading unit' },
  },
  asked: {
    ...{
      target: 'What',
      from: 'From',
      scope: 'What exactly',
      pauseId: 'Pause',
      on: 'Day',
      documentNumber: 'Paper number',
    },
    ...{
      documentOn: 'Day of the paper',
      reason: 'Reason',
      leaseId: 'Lease',
      newEndsOn: 'Renewed until',
      signedOn: 'Signed on',
    },
    ...{
      noticeBy: 'Last day to give notice',
      endsOn: 'Ends on',
      words: 'In words',
      budget: 'Source and year',
      to: 'New amount',
    },
    ...{
      decisionNumber: 'Decision number',
      decidedOn: 'Decided on',
      contractId: 'Contract',
      number: 'Appendix number',
    },
    ...{ newValue: 'New value', newEndsOnContract: 'New end', directiveId: 'Task', completedOn: 'Done on' },
    ...{ organisationId: 'Leading unit', dueOn: 'New deadline' },
  },
  standings: { going: 'Going on', paused: 'Paused' },
  paces: { normal: 'Normal', slowed: 'Slowed on purpose' },
}
