import { formatsFor } from '../formats'
import type { vi } from '../vi'

const at = ({ line, day }: Record<string, string | number>) =>
  `${line ? `Line ${line}: ` : ''}${formatsFor('en').day(String(day))}`

export const holidays: (typeof vi)['holidays'] = {
  short: 'Days off',
  title: 'Days off and days worked for them',
  lead: 'Terms in working days are counted with this calendar. Saturdays and Sundays are days off by themselves.',
  years: 'Year',
  kinds: {
    holiday: 'Holiday',
    compensation: 'Compensation',
    'swap-off': 'Given free',
    'swap-work': 'Worked instead',
  },
  appliesTo: { everyone: 'Everyone', 'state-bodies': 'State bodies' },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  caption: (year) => `Days off and days worked in ${year}`,
  day: 'Day',
  weekday: 'Weekday',
  kind: 'Kind',
  name: 'Occasion',
  bindsWhom: 'Binds',
  source: 'Ground',
  sourceHint: 'Number of the document or article of law',
  remove: (day) => `Remove ${day}`,
  removed: 'Day removed',
  add: 'Add a day',
  added: 'Added',
  paste: 'Paste a list',
  pasteSentence: 'One day a line: day; kind; occasion. Kinds: holiday, compensation, swap off, worked.',
  list: 'List of days',
  listExample: '01/01; holiday; New Year\n02/01; swap off; New Year\n10/01; worked; New Year',
  announced: (by) => `Days off as announced: ${by}.`,
  notAnnounced: (year) => `The days off of ${year} have not been announced`,
  notAnnouncedSentence:
    'Terms that run into this year are counted with the days below and say that they may still move.',
  nothing: 'No day is entered; this year is counted by Saturdays and Sundays alone.',
  announce: 'Record the announcement',
  announceSentence:
    'Once the list of the year is complete, record the document that announced it, so that terms warn no longer. Leave it empty if there is none yet.',
  announcedBy: 'Document',
  moved: 'Deadlines counted by the calendar as it was',
  movedSentence: 'A due day does not move by itself when days off change. Open a task to count it again.',
  movedLine: (landed, counted) => `followed up ${landed}, by the calendar of today ${counted}`,
  saved: 'Saved',
  issues: {
    'day-there': (context) => `${at(context)} is in the calendar already`,
    'year-outside': (context) => `${at(context)} lies outside the years kept here`,
    'swap-off-misfits': (context) => `${at(context)} is a weekend and cannot be given free`,
    'swap-work-misfits': (context) => `${at(context)} is no weekend and cannot be worked instead`,
    'compensation-misfits': (context) => `${at(context)} is a weekend and cannot make up for a holiday`,
    'line-day': ({ line }) => `Line ${line}: no day could be read`,
    'line-kind': ({ line }) => `Line ${line}: the kind is not clear`,
    'line-name': ({ line }) => `Line ${line}: the occasion is missing`,
    'list-empty': () => 'The list has no line yet',
  },
}
