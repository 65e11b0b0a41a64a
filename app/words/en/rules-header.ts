import type { RuleWords } from '../rule-words'

export const headerRules = {
  'header.number': { title: 'Number and symbol', explanation: 'The line "Số: …/…" in the head of the document.' },
  'header.number-bare': {
    title: 'Bare number',
    explanation: 'Number and symbol on a line of their own, without the word "Số".',
  },
  'header.number-in-lead': {
    title: 'Number in the opening',
    explanation: 'Number and symbol within the opening paragraph, beside the kind of document.',
  },
  'header.number-in-annex': {
    title: 'Number in an annex',
    explanation: 'Number and symbol from the line "Kèm theo …" of an annex.',
  },
  'header.issuer': { title: 'Issuer', explanation: 'The lines in capitals at the top that name the issuer.' },
  'header.place-date': { title: 'Place and date', explanation: 'The line of place, day, month and year.' },
  'header.type-name': { title: 'Kind of document', explanation: 'The kind of document on a line of its own.' },
  'header.subject-line': { title: 'The line "V/v"', explanation: 'The line "V/v …" under the number of a letter.' },
  'header.addressee': { title: 'Addressee', explanation: 'The line "Kính gửi" shows that this is a letter.' },
  'header.title': {
    title: 'What the title says',
    explanation: 'The words under the kind of document, or after "V/v".',
  },
  'header.chair': {
    title: 'Chair',
    explanation: 'Title and name of the person who concludes, chairs or gives the opinion.',
  },
  'header.meeting-date': { title: 'Day of the meeting', explanation: 'The day named where the meeting is told of.' },
  'header.signature': { title: 'Signature', explanation: 'The signature block at the end: authority, position, name.' },
  'header.recipients': { title: 'Recipients', explanation: 'The list under "Nơi nhận".' },
} satisfies RuleWords
