import type { Words } from '../words'

export const remindersMail: Words['reminders']['mail'] = {
  subject: (day, count, overdue, overdueWords) =>
    overdue > 0
      ? `Reminders of ${day}: ${count} directives, ${overdueWords} of them overdue`
      : `Reminders of ${day}: ${count} directives`,
  greeting: (name) => `Dear ${name},`,
  lead: (day) => `Directives that want your attention as of ${day}:`,
  groups: {
    overdue: 'Overdue',
    today: 'Due today',
    soon: 'Due soon',
    silent: 'No report in its period',
    urged: 'Urged by letter',
  },
  due: (day) => `due ${day}`,
  lastReport: (day) => `last report ${day}`,
  noReport: 'no report yet',
  urged: 'urged by letter',
  awaiting: 'reported as complete, not confirmed yet',
  source: (symbol) => `document ${symbol}`,
  more: (count) => `and ${count} more`,
  open: 'See all of it in Sổ dự án',
  foot: 'This message is sent by itself, at most one a day. To stop it or to change the address:',
}
