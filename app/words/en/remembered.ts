import type { remembered as vi } from '../vi/remembered'

export const remembered: typeof vi = {
  title: 'Remembered names',
  lead: 'Names in documents whose meaning a reviewer has given. Forgetting one changes no confirmed document.',
  names: 'Names of units',
  phrases: 'Names of projects and systems',
  empty: 'Nothing is remembered yet',
  emptySentence: 'When you confirm a document, tick the lines under "Remember for next time".',
  source: (name, at) => `${name} had it remembered at ${at}`,
  onlyOf: (issuer) => `only in documents of ${issuer}`,
  dated: (from, to) =>
    from && to ? `documents from ${from} to ${to}` : from ? `documents from ${from}` : `documents up to ${to ?? '…'}`,
  disputed: 'Somebody else gave the same name another meaning; where it is met again both are offered.',
  forget: 'Forget',
  forgetOne: (name) => `Forget “${name}”`,
}
