import type { RuleWords } from '../rule-words'

export const partiesRules = {
  'lead.giao': { title: 'Assigned', explanation: 'The unit right after "giao" (assign).' },
  'lead.yeu-cau': { title: 'Required', explanation: 'The unit right after "yêu cầu" (require).' },
  'lead.de-nghi': { title: 'Requested', explanation: 'The unit right after "đề nghị" (request).' },
  'lead.subject': { title: 'Subject of the sentence', explanation: 'The unit is the subject of the sentence.' },
  'lead.passive': {
    title: 'Task led by',
    explanation: 'The task comes first and the unit after it: "do … chủ trì", "được giao cho …".',
  },
  'lead.colon': { title: 'Unit before a colon', explanation: 'The unit stands before a colon, the task after it.' },
  'lead.heading': {
    title: 'Unit of the heading',
    explanation: 'The unit is named at the head of the item that holds this task.',
  },
  'lead.intro': {
    title: 'Unit of the opening',
    explanation: 'The unit is named in the sentence that introduces the list.',
  },
  'lead.previous': {
    title: 'Unit of the task before',
    explanation: 'The sentence names no unit; it is that of the task before it in the same item.',
  },
  'lead.field': {
    title: 'Field of the lead',
    explanation: 'The unit stands after "Đơn vị chủ trì:" or in the lead column.',
  },
  'lead.table': { title: 'Lead column', explanation: 'The unit stands in a column of the table of tasks.' },
  'lead.document': {
    title: 'Addressee of the document',
    explanation: 'The sentence names no unit; it is the addressee of the whole document.',
  },
  'lead.none': { title: 'Nobody is named', explanation: 'No unit is named.' },
  'coordinating.with': {
    title: 'Together with',
    explanation: 'The unit after "phối hợp với", "làm việc với", "lấy ý kiến của".',
  },
  'coordinating.field': {
    title: 'Field of the partners',
    explanation: 'The unit after "Đơn vị phối hợp:" or in the co-ordinating column.',
  },
} satisfies RuleWords
