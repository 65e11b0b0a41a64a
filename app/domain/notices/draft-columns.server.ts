import type { Transaction } from '#db/client.server'
import type { UncertainWord } from '~/documents/ocr/place-words'
import { dayAt } from '~/domain/calendar-day'
import { loadRegister } from '~/domain/organisations/organisations.queries.server'
import { draftOf, headerOf } from './draft-of-reading'
import type { MessageHeader } from './message-header'
import { headerColumns } from './notice-row.server'
import { readNotice } from './reading/read-notice'
import { headerWithMessage, withMessage } from './reading-with-message'
import { withUncertainCounts } from './uncertain-words'
import { unitMatcher } from './unit-match'

/** A text to be read anew: NFC, with what is known of where it comes from. */
export type TextToRead = {
  text: string
  scannedPages?: number[]
  uncertain?: UncertainWord[]
  message: MessageHeader | null
  now: Date
}

/** The columns of a draft made from a text: header, text, and the draft a person reviews. */
export async function draftColumns(tx: Transaction, { text, scannedPages, uncertain, message: said, now }: TextToRead) {
  const reading = withMessage(readNotice(text), said)
  const { header, message } = headerWithMessage(headerOf(reading), said)
  const draft = draftOf(reading, unitMatcher(await loadRegister(tx), header, dayAt(now)))
  return {
    ...headerColumns(header),
    text: reading.text,
    ...(uncertain ? { readText: reading.text } : {}),
    message,
    draft: withUncertainCounts({
      ...draft,
      ...(scannedPages?.length ? { scannedPages } : {}),
      ...(uncertain ? { uncertain } : {}),
      savedAt: now.toISOString(),
    }),
  }
}
