import type { NoticeKind } from './notice-kind'

/** What stands round the text of a notice: who, when, which number. Days are ISO. Null: not in the document. */
export type NoticeHeader = {
  number: string | null
  symbol: string | null
  issuer: string | null
  place: string | null
  issuedOn: string | null
  kind: NoticeKind | null
  title: string | null
  chair: string | null
  chairRole: string | null
  meetingOn: string | null
  signatory: string | null
  signatoryTitle: string | null
  recipients: string[]
}

export type HeaderText = Exclude<keyof NoticeHeader, 'issuedOn' | 'kind' | 'meetingOn' | 'recipients'>

/** As a person would cite it, without blanks: «70/TB-UBND». Null while the number or the symbol is missing. */
export function numberSymbolOf({ number, symbol }: Pick<NoticeHeader, 'number' | 'symbol'>): string | null {
  return number && symbol ? `${number}/${symbol}` : null
}

/** How a notice is called in lists and sentences: its number, else its title, else nothing. */
export const nameOf = (notice: { numberSymbol: string | null; title: string | null }): string | null =>
  notice.numberSymbol ?? notice.title
