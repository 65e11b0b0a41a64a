import type { Paper } from '~/domain/papers/paper'

/** What a reader of files shows as the name of the document. */
export const paperTitle = ({ typeName, subject }: Pick<Paper, 'typeName' | 'subject'>): string =>
  [typeName, subject].filter((part) => part !== null && part !== '').join(' - ')
