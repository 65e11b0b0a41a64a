import type { MessageHeader } from '~/domain/notices/message-header'
import { fold } from '~/domain/vietnamese-text'
import { contentKind } from '../content-kind'
import { pictureHeader } from '../ocr/picture-header'
import type { EnclosedFile } from './envelope'

/** How likely a file of this kind is the paper itself: Word and PDF are sent, pages and plain text rarely are. */
const BY_KIND: Record<string, number> = { zip: 40, pdf: 40, html: 20, txt: 15, xml: 5 }
/** Bytes of a mail's own words. */
const WORDS_OF_A_GREETING = 600
/** Words of names, accents and blanks folded, that say annex, form, list, draft. */
const ASIDE =
  /(?:^|[^a-z])(?:phu ?luc|pl ?\d*|danh ?sach|bieu(?: ?mau)?|mau(?: ?so)?|annex|appendix|dinh ?kem)(?:[^a-z]|$)/
const PAPER =
  /(?:^|[^a-z])(?:thong ?bao|ket ?luan|cong ?van|chi ?thi|cong ?dien|ke ?hoach|quyet ?dinh|giay ?moi|nghi ?quyet|van ?ban|tb|cv|ct|kh|qd|ubnd|vpcp|vp)(?:[^a-z]|$)/

/**
 * Which of the enclosed files may be the paper, the likeliest first, as indexes. Decided by content, then by what the name
 * says and whether it bears the message's number, then by the order in the envelope. Files of no readable kind are out.
 */
export function likelyMains(files: readonly EnclosedFile[], message: MessageHeader): number[] {
  const scored = files.map((file, at) => ({ at, score: scoreOf(file, message) }))
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at)
}

function scoreOf({ name, bytes, body }: EnclosedFile, message: MessageHeader): number {
  if (bytes.length === 0) return 0
  // A photograph of a paper comes with a greeting; a mail that says much is the paper itself, its picture a mark.
  if (body) return bytes.length > WORDS_OF_A_GREETING ? 3 : 1
  if (pictureHeader(bytes)) return 2
  const byKind = BY_KIND[contentKind(bytes).kind] ?? 0
  if (byKind === 0) return 0
  const said = fold(name).replace(/[_.\-+]+/g, ' ')
  const number = message.number && new RegExp(`(?:^|\\D)${message.number.replace(/\D/g, '')}(?:\\D|$)`).test(said)
  return byKind + (ASIDE.test(said) ? -15 : 0) + (PAPER.test(said) ? 4 : 0) + (number ? 6 : 0)
}
