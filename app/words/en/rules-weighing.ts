import type { RuleWords } from '../rule-words'

export const weighingRules = {
  'use.sentences': { title: 'Running text', explanation: 'The clause is read sentence by sentence for tasks.' },
  'use.unit-heading': {
    title: 'Heading that names a unit',
    explanation: 'The clause names a unit and nothing else; the points below are its tasks.',
  },
  'use.title': {
    title: 'Heading',
    explanation: 'The clause is the name of what stands below it and orders nothing itself.',
  },
  'use.opening': {
    title: 'Opening of a list',
    explanation: 'A sentence that ends with a colon: the points after it are tasks, and it may name who does them.',
  },
  'use.fields': {
    title: 'Fields of a task',
    explanation: 'Lines such as "Đơn vị chủ trì: …" complete the task before them.',
  },
  'use.task-with-fields': {
    title: 'Task with its fields',
    explanation: 'The task and "Đơn vị chủ trì: …" stand on one line.',
  },
  'use.without-tasks': {
    title: 'Heading without tasks',
    explanation: 'A heading of assessment, purpose, aims or grounds: nothing below it is a task.',
  },
  'use.within-skipped': {
    title: 'Below such a heading',
    explanation: 'A clause below a heading of assessment, purpose, aims or grounds.',
  },
  'use.details': {
    title: 'Details of a stop',
    explanation: 'Bullets below an order to stop or pause only tell what is stopped.',
  },
  'use.closing-formula': {
    title: 'Closing formula',
    explanation: '"Văn phòng … thông báo để … biết, thực hiện" closes the document and sets no task.',
  },
  'kept.subject': {
    title: 'Somebody is told to act',
    explanation: 'The sentence says who has to act, so it is a directive.',
  },
  'kept.bare-order': {
    title: 'Order without a subject',
    explanation: 'The sentence begins with the verb of a task, under the name of a unit or in a list of tasks.',
  },
  'kept.point': {
    title: 'Point within a sentence',
    explanation: '"Giao Sở X: (1) …; (2) …": each point is a directive.',
  },
  'kept.reported': { title: 'Reported order', explanation: 'A news report that tells what the chair required.' },
  'kept.table-row': { title: 'Row of a table', explanation: 'Each row of a table of tasks is a directive.' },
  'split.unit': {
    title: 'Split: another unit',
    explanation: 'Another unit acts after the semicolon, so that part is a directive of its own.',
  },
  'split.decision': {
    title: 'Split: a decision',
    explanation: 'A part that pauses, stops, continues a lease or approves is a directive of its own.',
  },
  'split.rhythm': {
    title: 'Split: its own rhythm',
    explanation: 'Recurring work beside work done once is a directive of its own.',
  },
  'split.deadline': {
    title: 'Split: another deadline',
    explanation: 'Two parts with deadlines of their own are two directives.',
  },
  'split.aside': { title: 'Decision in brackets', explanation: 'Words in brackets that hold a decision of their own.' },
  'dropped.background': {
    title: 'Background or formula',
    explanation: 'Begins with "Thời gian qua", "Trên đây là", "Trường hợp"…: background or a formula.',
  },
  'dropped.praise': { title: 'Praise', explanation: 'Recognises or praises.' },
  'dropped.dates-previous': {
    title: 'Only dates the task before',
    explanation: 'A sentence that only gives the deadline of the task before it.',
  },
  'dropped.no-order': {
    title: 'Nobody is told to act',
    explanation: 'Names nobody who has to act and does not begin with the verb of a task.',
  },
  'dropped.statement': {
    title: 'Statement',
    explanation: 'Says that something is an important task and gives it to nobody.',
  },
  'dropped.looks-back': { title: 'Looks back', explanation: 'Tells what was done or is late.' },
  'dropped.names-lead-after': {
    title: 'Only names who does it',
    explanation: 'A sentence that only says who carries out the task before it.',
  },
  'dropped.continues': {
    title: 'Goes on with the task before',
    explanation: 'Says more about the task before it in the same item.',
  },
  'dropped.urging': { title: 'General urging', explanation: 'Urges everybody on and names no task.' },
  'dropped.narration': { title: 'Narration', explanation: 'A sentence of a news report that orders nothing.' },
  'dropped.nobody': {
    title: 'Matter of the plan',
    explanation: 'In a plan, what its first part gives to nobody; who does what stands under "Tổ chức thực hiện".',
  },
} satisfies RuleWords
