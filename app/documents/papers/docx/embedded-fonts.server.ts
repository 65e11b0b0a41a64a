import { deflateRawSync } from 'node:zlib'
import { FACES, type Face, faceBytes } from '../paper-fonts.server'
import { PAPER_FONT, SPARE_FONT } from '../paper-layout'

/** A font part of a Word file, scrambled as ISO/IEC 29500-4 (2.8.1) asks for, and packed once for all files. */
export type EmbeddedFont = { path: string; bytes: Uint8Array; packed: Uint8Array }

/** The keys by which the faces are scrambled: any will do, and fixed ones give the same bytes each time. */
const KEYS: Record<Face, string> = {
  Regular: '5D0A1C30-7E2B-4B61-9C44-1F0E6A7B2D01',
  Bold: '5D0A1C30-7E2B-4B61-9C44-1F0E6A7B2D02',
  Italic: '5D0A1C30-7E2B-4B61-9C44-1F0E6A7B2D03',
  BoldItalic: '5D0A1C30-7E2B-4B61-9C44-1F0E6A7B2D04',
}

let kept: readonly EmbeddedFont[] | null = null

export function embeddedFonts(): readonly EmbeddedFont[] {
  kept ??= FACES.map((face) => {
    const bytes = scrambled(faceBytes(face), KEYS[face])
    return { path: `word/fonts/${face.toLowerCase()}.odttf`, bytes, packed: new Uint8Array(deflateRawSync(bytes)) }
  })
  return kept
}

/** The first 32 bytes are combined with the digits of the key, the last digits first. */
function scrambled(bytes: Uint8Array, key: string): Uint8Array {
  const digits = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  const copy = bytes.slice()
  for (let at = 0; at < 32; at++) copy[at] = (copy[at] ?? 0) ^ (digits[at % 16] ?? 0)
  return copy
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * Tinos is embedded under the name of the papers' face: a machine that has that face uses its own, one that lacks it takes
 * these files and not whatever it thinks alike, which may want Vietnamese letters.
 */
export const fontTable = (): string =>
  `${DECLARATION}<w:fonts xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:font w:name="${PAPER_FONT}"><w:altName w:val="${SPARE_FONT}"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>${FACES.map(
    (face, at) => `<w:embed${face} r:id="rId${at + 1}" w:fontKey="{${KEYS[face]}}"/>`,
  ).join('')}</w:font></w:fonts>`

export const fontRelations = (): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${embeddedFonts()
    .map(
      ({ path }, at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/font" Target="${path.replace('word/', '')}"/>`,
    )
    .join('')}</Relationships>`

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
