import type { reading as source } from '../vi/reading'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
/** 1 for Monday to 7 for Sunday, as the warning knows it. */
const weekday = (number: string | undefined) => WEEKDAYS[Number(number) - 1]

const known = (label: string, value: string | undefined) => (value ? ` (${label}: ${value})` : '')
const span = (one: string | undefined, other: string | undefined) =>
  one && other ? `${one}; ${other}` : (one ?? other)

const SAID = [
  ['number', 'number', 'printedNumber'],
  ['date', 'date', 'printedDate'],
  ['signed by', 'signatory', 'printedSignatory'],
] as const
const differences = (data: Record<string, string>) =>
  SAID.filter(([, said]) => data[said] !== undefined)
    .map(([label, said, printed]) => `${label} ${data[said]} (paper: ${data[printed] ?? '…'})`)
    .join('; ')

export const reading: typeof source = {
  warnings: {
    'nobody-leads': ({ section, coordinating, units }) =>
      `The task only asks to co-ordinate; nobody is named to lead it${known('item', section)}${known('with', coordinating ?? units)}.`,
    'contradicting-deadlines': ({ section, first, second, phase, earlier, later, deadlines }) =>
      `Deadlines of the same matter contradict each other${known('item', section)}${known('deadlines', deadlines ?? span(first ?? earlier, second ?? later))}${known('phase', phase)}.`,
    'dated-after-publication': ({ date, published, publication }) =>
      `The document bears a date after it was published${known('document', date)}${known('published', published ?? publication)}.`,
    'mirrored-task': ({ section, other, unit, units }) =>
      `Two units are each told to co-ordinate with the other on one task, and neither leads${known('items', span(section, other))}${known('units', units ?? unit)}.`,
    'deadline-before-document': ({ section, deadline, end, date }) =>
      `The deadline had passed before the document was issued${known('item', section)}${known('deadline', deadline ?? end)}${known('document', date)}.`,
    'no-header': () => 'The head of the document (number, symbol, issuer, date) was not found. Add it before storing.',
    'no-directives': () => 'No directive was found in the document.',
    'lead-inferred': ({ section, lead, unit }) =>
      `The lead unit is inferred from the context, not named in the order${known('item', section)}${known('unit', lead ?? unit)}. Please check.`,
    'year-inferred': ({ section, raw, year, deadline }) =>
      `The deadline names no year; it was inferred from the document's date${known('item', section)}${known('as written', raw ?? deadline)}${known('year', year)}.`,
    'old-deadline-quoted': ({ section, old, now, phrase }) =>
      `The document quotes an earlier deadline that has passed and sets a new one${known('old', old ?? phrase)}${known('new', now)}${known('item', section)}. If the earlier directive is in the register, extend it rather than add another.`,
    'ends-before-start': ({ section, start, end }) =>
      `The period ends before it begins${known('item', section)}${known('from, to', span(start, end))}.`,
    'unlikely-year': ({ section, phrase, year }) =>
      `The year of the deadline is too far from the document to be meant${known('item', section)}${known('as written', phrase)}${known('year', year)}.`,
    'wrong-weekday': ({ day, printed, actual }) =>
      `The weekday does not fit the day${known('day', day)}${known('printed', weekday(printed))}${known('calendar', weekday(actual))}.`,
    'notice-date-corrected': ({ from, to, deadline }) =>
      `The date of the document was corrected from ${from ?? '…'} to ${to ?? '…'}; this deadline was reckoned from the old one${known('deadline', deadline)}. Please check it.`,
    'message-disagrees': (data) => `The message says otherwise than the paper: ${differences(data)}. The paper holds.`,
  },
  /** How sure the reader is of a directive, and a sentence for each reason why not more. */
  levels: { sure: 'Sure', likely: 'Likely', look: 'Please look' },
  confidence: {
    'lead-inferred': ({ units }) =>
      `The sentence names no lead; it is inferred from the whole document${known('unit', units)}.`,
    'lead-from-heading': ({ units }) => `The lead comes from the heading of the item${known('unit', units)}.`,
    'lead-from-opening': ({ units }) =>
      `The lead comes from the sentence that introduces the list${known('unit', units)}.`,
    'lead-from-previous': ({ units }) =>
      `The lead is that of the task before it in the same item${known('unit', units)}.`,
    'lead-after-frame': ({ units }) =>
      `The lead stands far into the sentence, after a long introduction${known('unit', units)}.`,
    'nobody-named': () => 'No unit was found to lead it.',
    'unit-form-unknown': ({ units }) => `The name does not look like that of a unit${known('name', units)}.`,
    'unit-form-vague': ({ units }) => `A group, or a name whose end is unclear${known('name', units)}.`,
    'another-unit-acts': ({ unit }) =>
      `Another unit is told to act in the same words${known('unit', unit)}; they may have to be split.`,
    'no-verb-found': ({ words }) => `No verb of a task was found at its beginning${known('begins with', words)}.`,
    'order-ambiguous': ({ words }) =>
      `Words of stopping, revoking, renting on or agreeing that may not be the order itself${known('words', words)}.`,
    'deadline-year-inferred': ({ end }) =>
      `The deadline names no year; it is inferred from the date of the document${known('last day', end)}.`,
    'deadline-shared': () => 'One deadline is written for several tasks.',
    'deadline-words-unread': ({ words }) =>
      `Words that speak of a deadline could not be read as one${known('words', words)}.`,
    'words-joined-over-lines': ({ lines }) =>
      `The sentence was joined over broken lines, and a joint may be wrong${known('lines', lines)}.`,
    'first-clause-after-lost-header': () =>
      'The document lacks its head, and this is its first paragraph: it may be no task.',
    'no-opening-formula': () => 'No sentence opens the orders ("kết luận như sau:", "yêu cầu:"…).',
    'not-numbered': () => 'A plain paragraph, neither numbered nor a bullet.',
    'long-text': ({ words }) => `A long text that may hold several tasks${known('words', words)}.`,
    'short-text': ({ words }) => `A very short text; some of it may be missing${known('words', words)}.`,
    'clause-unfinished': ({ words }) =>
      `The clause ends without a stop and may be broken off${known('last word', words)}.`,
    'reported-in-news': () => 'A news report, not the document itself.',
    'ocr-words': ({ words }) => `Words on the scan that were recognised with doubt${known('words', words)}.`,
  },
  pieces: {
    number: 'Number and symbol',
    issuer: 'Issuer',
    'place-date': 'Place and date',
    kind: 'Kind of document',
    title: 'Title',
    chair: 'Chair',
    'meeting-date': 'Date of the meeting',
    signatory: 'Signatory',
    recipients: 'Recipients',
    clause: 'Item, clause, point',
    directive: 'Directive',
    lead: 'Lead unit',
    coordinating: 'Co-ordinating units',
    deadline: 'Deadline',
    order: 'Kind of decision',
    condition: 'Condition',
    furniture: 'Furniture',
  },
}
