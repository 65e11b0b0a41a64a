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
  targets: {
    ...{ project: 'Project', part: 'Project, plan or package', pause: 'What is paused', lease: 'Lease' },
    ...{ contract: 'Contract', budget: 'Plan of money: year and source', directive: 'Task' },
    any: 'Project, package, lease or task',
  },
  asked: {
    ...{
      from: 'From',
      scope: 'What exactly',
      on: 'Day',
      documentNumber: 'Paper number',
    },
    ...{
      documentOn: 'Day of the paper',
      reason: 'Reason',
      newEndsOn: 'Renewed until',
      signedOn: 'Signed on',
    },
    ...{
      noticeBy: 'Last day to give notice',
      endsOn: 'Ends on',
      successorProjectId: 'Project that takes over',
      words: 'In words',
      to: 'New amount',
    },
    ...{
      decisionNumber: 'Decision number',
      decidedOn: 'Decided on',
      number: 'Appendix number',
    },
    ...{ newValue: 'New value', newEndsOnContract: 'New end', completedOn: 'Done on' },
    ...{ organisationId: 'Leading unit', dueOn: 'New deadline' },
  },
  standings: { going: 'Going on', paused: 'Paused' },
  paces: { normal: 'Normal', slowed: 'Slowed on purpose' },
}
