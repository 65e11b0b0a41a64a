import { fold } from '~/domain/vietnamese-text'
import type { MessageHeader } from './message-header'
import { type NoticeHeader, numberSymbolOf } from './notice-header'
import type { NoticeReading } from './reading/reading'

/**
 * A reading with the warning that the message round the paper says otherwise than the paper, where both say something.
 * The reading itself stays as the paper has it.
 */
export function withMessage(reading: NoticeReading, message: MessageHeader | null): NoticeReading {
  const data = message ? disagreement(reading, message) : {}
  if (Object.keys(data).length === 0) return reading
  return { ...reading, warnings: [...reading.warnings, { code: 'message-disagrees', data }] }
}

/** What the message says, and under `printed…` what the paper has, for each field where they differ. */
function disagreement(
  printed: Pick<NoticeReading, 'number' | 'symbol' | 'date' | 'signatory'>,
  message: MessageHeader,
): Record<string, string> {
  const pairs = [
    ['number', 'printedNumber', citationOf(message, printed), citationOf(printed, message)],
    ['date', 'printedDate', message.issuedOn, printed.date],
    ['signatory', 'printedSignatory', message.signatory, printed.signatory],
  ] as const
  return Object.fromEntries(
    pairs.flatMap(([field, printedField, said, stands]) =>
      said && stands && !isSame(said, stands)
        ? [
            [field, said],
            [printedField, stands],
          ]
        : [],
    ),
  )
}

type Cited = { number: string | null; symbol: string | null }

/** Number and symbol where both sides have both, else the number alone. */
const citationOf = (own: Cited, other: Cited): string | null =>
  own.symbol && other.symbol ? numberSymbolOf(own) : own.number

/** «07/TB–UBND» is «7/tb-ubnd»: blanks, accents, dashes and leading zeros do not tell two papers apart. */
const isSame = (a: string, b: string): boolean => comparable(a) === comparable(b)
const comparable = (text: string): string =>
  fold(text)
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')

/** Fields of the header that a message can fill, and where it keeps them. */
const FILLS = {
  number: 'number',
  symbol: 'symbol',
  place: 'place',
  issuedOn: 'issuedOn',
  issuer: 'from',
  title: 'subject',
  signatory: 'signatory',
  signatoryTitle: 'signatoryTitle',
} as const satisfies Partial<Record<keyof NoticeHeader, keyof MessageHeader>>

/**
 * The header with what only an edXML message says in the fields that the paper leaves empty; `message.filled` names them,
 * so that a person sees that nobody printed it. A mail says nothing of the paper.
 */
export function headerWithMessage(
  header: NoticeHeader,
  message: MessageHeader | null,
): { header: NoticeHeader; message: MessageHeader | null } {
  if (message?.kind !== 'edxml') return { header, message }
  const filled = (Object.keys(FILLS) as (keyof typeof FILLS)[]).filter(
    (field) => header[field] === null && message[FILLS[field]] !== null,
  )
  const values = Object.fromEntries(filled.map((field) => [field, message[FILLS[field]]]))
  return { header: { ...header, ...values }, message: { ...message, filled } }
}
