import type { RuleWords } from '../rule-words'

export const ordersRules = {
  'order.pause': { title: 'Pause', explanation: 'An order to pause or put off.' },
  'order.stop': { title: 'Stop or revoke', explanation: 'An order to stop, end or revoke.' },
  'order.continue-rent': { title: 'Go on renting', explanation: 'An order to go on renting.' },
  'order.approve': { title: 'Approve', explanation: 'The chair or the issuer agrees or approves.' },
  'order.fund': { title: 'Fund', explanation: 'The main verb is to provide, balance or allot funds, or to budget.' },
  'order.accelerate': { title: 'Speed up', explanation: 'It asks for speed.' },
  'order.evaluate': { title: 'Evaluate', explanation: 'The main verb is to evaluate, survey, appraise or rank.' },
  'order.review': { title: 'Review', explanation: 'The main verb is to review or study anew.' },
  'order.report': { title: 'Report', explanation: 'The main verb is to report.' },
  'order.assign': { title: 'Another task', explanation: 'Another task for a unit.' },
  'order.other': { title: 'Nobody’s task', explanation: 'No task for a particular unit.' },
  'condition.clause': { title: 'Condition', explanation: 'The condition of the order: "nếu …", "trường hợp …".' },
} satisfies RuleWords
