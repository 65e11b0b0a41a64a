import type { RuleWords } from '../rule-words'

export const layoutRules = {
  'line.head': {
    title: 'Head of the document',
    explanation: 'A line before the title: state motto, issuer, number, symbol, place and day.',
  },
  'line.title': { title: 'Title', explanation: 'A line of the title: under the kind of document or after "V/v".' },
  'line.preamble': {
    title: 'Preamble',
    explanation: 'A line before the sentence that opens the orders: who met, on what grounds. No tasks stand here.',
  },
  'line.order': {
    title: 'Operative part',
    explanation: 'A line of the part that gives orders, up to the recipients and the signature.',
  },
  'line.table': {
    title: 'Table of tasks',
    explanation: 'A line of a table with columns of task, lead and deadline; read by its columns, not as prose.',
  },
  'line.ending': { title: 'Ending', explanation: 'A line of the recipients or of the signature block.' },
  'join.lone-marker': {
    title: 'Marker on a line of its own',
    explanation: 'A number, letter or dash was broken off its sentence; the next line is joined to it.',
  },
  'join.false-marker': {
    title: 'Marker by accident',
    explanation: 'A dash or a number begins the line only because the sentence broke there; it opens no new item.',
  },
  'join.small-letter': {
    title: 'Next line begins small',
    explanation: 'A line that begins with a small letter goes on with the sentence.',
  },
  'join.bracket': {
    title: 'After a closing bracket',
    explanation: 'The unfinished sentence ends its line with a closing bracket; the next line goes on.',
  },
  'join.open-ending': {
    title: 'Line ends in mid-phrase',
    explanation: 'The line ends with "và", "của", "các", "ngày"…, so the sentence is not over.',
  },
  'join.short-lines': {
    title: 'Two short lines',
    explanation: 'In a text without fixed line lengths two short unfinished lines are joined.',
  },
  'join.full-line': {
    title: 'Line is full',
    explanation: 'A sentence ends where the line is full and the next one is not set off: still the same paragraph.',
  },
  'join.wrapped': {
    title: 'Wrapped lines',
    explanation: 'The text is broken at the width of the page; an unfinished line goes on.',
  },
  'clause.article': { title: 'Article, chapter', explanation: 'Begins with "Điều …".' },
  'clause.roman': { title: 'Roman item', explanation: 'Begins with a Roman number.' },
  'clause.decimal': { title: 'Numbered item', explanation: 'Begins with a number.' },
  'clause.paren': { title: 'Number in brackets', explanation: 'Begins with a number in brackets.' },
  'clause.letter': { title: 'Lettered point', explanation: 'Begins with the letter of a point: a), b), c), d), đ)…' },
  'clause.ordinal': { title: 'First, second', explanation: 'Begins with "Thứ nhất", "Một là"…' },
  'clause.dash': { title: 'Dash', explanation: 'Begins with a dash.' },
  'clause.plus': { title: 'Plus sign', explanation: 'Begins with a plus sign.' },
} satisfies RuleWords
