import type { enclosed as source } from '../vi/enclosed'

export const enclosed: typeof source = {
  title: { edxml: 'edXML message', mail: 'Mail', archive: 'Archive' },
  from: 'Sent by',
  number: 'Number',
  issuedOn: 'Date of issue',
  signatory: 'Signed by',
  subject: 'Subject',
  mailSubject: 'Subject',
  sentOn: 'Sent on',
  documentId: 'Identifier',
  fields: {
    number: 'number',
    symbol: 'symbol',
    place: 'place',
    issuedOn: 'date of issue',
    issuer: 'issuer',
    title: 'title',
    signatory: 'signatory',
    signatoryTitle: 'title of the signatory',
  },
  filled: (fields) => `The paper does not say: ${fields}. It was taken from the message; please check.`,
  files: 'Enclosed files',
  count: (count) => (count === '1' ? '1 file' : `${count} files`),
  paper: 'The document shown',
  readOther: 'Read this file',
  readOtherOf: (name) => `Read ${name} instead of the document shown`,
  askTitle: 'Read another file as the document?',
  ask: (name) =>
    `The file ${name} will be read instead of the document shown. What was corrected in the document shown is lost.`,
  reading: 'Reading…',
  leftOut: (names) => `Not kept (programs, or files of no known kind): ${names}.`,
}
