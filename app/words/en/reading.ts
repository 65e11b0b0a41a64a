import type { reading as source } from '../vi/reading'

const known = (label: string, value: string | undefined) => (value ? ` (${label}: ${value})` : '')
const span = (one: string | undefined, other: string | undefined) =>
  one && other ? `${one}; ${other}` : (one ?? other)

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
    'text-truncated': () => 'The text breaks off; its end may be missing.',
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
  rules: {},
}
