import type { RuleWords } from '../rule-words'

export const deadlinesRules = {
  'deadline.before': { title: 'Before a day', explanation: '"Trước ngày …": the last day is the day named.' },
  'deadline.at-latest': { title: 'At the latest', explanation: '"Chậm nhất …": the last day is the day named.' },
  'deadline.on-day': { title: 'On a day', explanation: '"Trong ngày …", "ngày …": the last day is the day named.' },
  'deadline.month': {
    title: 'In a month',
    explanation: '"Trong tháng …": from the first to the last day of the month.',
  },
  'deadline.quarter': {
    title: 'In a quarter',
    explanation: '"Trong quý …": from the first to the last day of the quarter.',
  },
  'deadline.year': { title: 'In a year', explanation: '"Trong năm …": from 1 January to 31 December.' },
  'deadline.until': {
    title: 'To the end of',
    explanation: '"Đến hết …", "xong trong …": to the last day of the period.',
  },
  'deadline.between': { title: 'From … to …', explanation: '"Từ … đến …": the period of the work.' },
  'deadline.activity': {
    title: 'Through a period',
    explanation: 'Something that runs through the whole period named.',
  },
  'deadline.from': { title: 'From a day', explanation: '"Từ ngày …", "từ tháng …": when the work begins.' },
  'deadline.recurring': {
    title: 'Recurring',
    explanation: '"Hằng tuần, tháng, quý, năm", "định kỳ": the work recurs.',
  },
  'deadline.continuous': { title: 'Continuous', explanation: '"Thường xuyên": the work goes on and has no last day.' },
  'deadline.relative': {
    title: 'Counted from an event',
    explanation: '"Trong … ngày kể từ …": counted from an event.',
  },
} satisfies RuleWords
