import type { Words } from '../words'

export const organisations: Words['organisations'] = {
  endedOn: (day) => `ended ${day}`,
  matchedBy: {
    official: 'The official name',
    short: 'The short name',
    alias: 'Another name kept in the register',
    accents: 'The same without accents',
    abbreviation: 'The same with abbreviations in full',
    place: 'The same without the province, city or ministry',
    'other-day': 'A name not in use on the day of the document',
  },
  issues: {},
}
