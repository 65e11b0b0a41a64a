import type { NoticeKind } from '~/domain/notices/notice-kind'
import type { Line } from '../layout/line'
import type { FoundPiece, NoticeReading } from '../reading'
import { issuerIn } from './issuer'
import { kindOf } from './kind'
import { type NumberFound, numberIn } from './number'
import { type PlaceDate, placeDateIn } from './place-date'

/** The header fields and the index of the first line of the body. */
export type Header = Pick<
  NoticeReading,
  'number' | 'symbol' | 'numberSymbol' | 'issuer' | 'issuerInferred' | 'place' | 'date' | 'datePartial' | 'dateRaw'
> & { kind: NoticeKind | null; bodyLine: number; typeLine: number; hasHeader: boolean; pieces: FoundPiece[] }

/** Reads the head of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I), in whatever state it has come down. */
export function headerOf(lines: readonly Line[], text: string): Header {
  const number = numberIn(lines)
  const placeDate = placeDateIn(lines, number)
  const kind = kindOf(lines, number)
  const issuer = issuerIn(lines, number, placeDate)
  const pieces: FoundPiece[] = []
  if (number?.at) pieces.push({ ...number.at, piece: 'number', rule: number.rule })
  if (placeDate?.at) pieces.push({ ...placeDate.at, piece: 'place-date', rule: 'header.place-date' })
  if (kind.at) pieces.push({ ...kind.at, piece: 'kind', rule: kind.rule })
  if (issuer.at) pieces.push({ ...issuer.at, piece: 'issuer', rule: 'header.issuer' })
  const ownDate = placeDate?.date ?? number?.date ?? kind.pageDate ?? null
  return {
    ...numberFields(kind.kind === 'news' ? null : number),
    issuer: issuer.issuer,
    ...(issuer.inferred ? { issuerInferred: issuer.inferred } : {}),
    ...placeFields(placeDate, text),
    date: ownDate,
    kind: kind.kind,
    bodyLine: kind.bodyLine,
    typeLine: kind.typeLine,
    hasHeader: number !== null || placeDate !== null || kind.typeLine >= 0,
    pieces,
  }
}

const numberFields = (found: NumberFound | null): Pick<Header, 'number' | 'symbol' | 'numberSymbol'> => ({
  number: found?.number ?? null,
  symbol: found?.symbol ?? null,
  numberSymbol: found?.number
    ? `${found.number}${found.joint}${found.joint === '/' ? found.symbol : found.symbol}`
    : null,
})

const placeFields = (found: PlaceDate | null, text: string): Pick<Header, 'place' | 'datePartial' | 'dateRaw'> => ({
  place: found?.place ?? null,
  ...(found?.partial ? { datePartial: found.partial } : {}),
  ...(found?.at ? { dateRaw: text.slice(found.at.start, found.at.end).replace(/\s+/gu, ' ') } : {}),
})
