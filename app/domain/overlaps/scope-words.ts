import { fold } from '~/domain/vietnamese-text'
import { wordsOf } from '~/domain/vietnamese-words'
import { type NamedUnit, unitAt } from './named-units'
import { ABBREVIATIONS, COMMON_WORDS, EMPTY_WORDS, SAME_THINGS } from './scope-vocabulary'

/** A word of a name that says which thing it is; `weight` before its rarity. */
type ScopeTerm = { term: string; shown: string; weight: number }
/** From this weight on a word names a thing; below it says what is done to one. */
export const NAMES_A_THING = 1
/** A name read for what it is about (terms in order, each once) and whose it says that is. */
export type ScopeText = { terms: readonly ScopeTerm[]; units: readonly NamedUnit[] }

/** A thing of several syllables says more than a syllable; what is done to it says less. */
const THING = 2.5
const COMMON = 0.3
const SPAN = 6

const THINGS = new Map(SAME_THINGS.flatMap(([first = '', ...others]) => [first, ...others].map((one) => [one, first])))

const THING_STARTS = new Set([...THINGS.keys()].map((thing) => thing.split(' ')[0] ?? ''))

type Piece = { low: string; shown: string }

/**
 * Reads the name of a project, package or service: accents, order of words, abbreviations, the province and the units are
 * put aside, so that «Phần mềm QLVB tỉnh X» and «quan ly van ban» are of the same thing.
 */
export function readScope(text: string): ScopeText {
  const { pieces, units } = withoutUnits(text)
  const terms = new Map<string, ScopeTerm>()
  for (let at = 0; at < pieces.length; ) {
    const { term, length } = termAt(pieces, at)
    if (term && !terms.has(term.term)) terms.set(term.term, term)
    at += length
  }
  return { terms: [...terms.values()], units }
}

function withoutUnits(text: string): { pieces: Piece[]; units: NamedUnit[] } {
  const words = wordsOf(text.normalize('NFC'))
    .filter(({ kind }) => kind !== 'mark')
    .map((word) => ({ ...word, folded: fold(word.raw) }))
  const pieces: Piece[] = []
  const units: NamedUnit[] = []
  for (let at = 0; at < words.length; ) {
    const named = unitAt(words, at)
    const word = words[at]
    if (named) units.push(named.unit)
    else if (word) {
      for (const syllable of ABBREVIATIONS.get(word.folded) ?? [word.folded])
        pieces.push({ low: syllable, shown: word.raw })
    }
    at += named?.length ?? 1
  }
  return { pieces: pieces.filter(({ low }) => low !== 'va'), units }
}

function termAt(pieces: readonly Piece[], at: number): { term: ScopeTerm | null; length: number } {
  const longest = THING_STARTS.has(pieces[at]?.low ?? '') ? Math.min(SPAN, pieces.length - at) : 1
  for (let length = longest; length > 1; length--) {
    const span = pieces.slice(at, at + length)
    const thing = THINGS.get(span.map(({ low }) => low).join(' '))
    if (thing) return { term: { term: thing, shown: shownOf(span), weight: THING }, length }
  }
  const piece = pieces[at]
  if (!piece || /^\d+$/.test(piece.low) || EMPTY_WORDS.has(piece.low)) return { term: null, length: 1 }
  const weight = COMMON_WORDS.has(piece.low) ? COMMON : NAMES_A_THING
  return { term: { term: piece.low, shown: piece.shown, weight }, length: 1 }
}

/** Syllables of one abbreviation are shown once. */
const shownOf = (span: readonly Piece[]): string =>
  span
    .map(({ shown }) => shown)
    .filter((shown, n, all) => n === 0 || shown !== all[n - 1])
    .join(' ')
