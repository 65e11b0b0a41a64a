import type { Word } from '~/domain/vietnamese-words'
import type { JoinRule } from './join-rules'
import type { Marker } from './marker'

/** A paragraph, heading, numbered item or bullet: lines that belong together, joined. */
export type Block = {
  marker: Marker | null
  /** Words after the marker. */
  words: Word[]
  start: number
  end: number
  /** Index of its first line. */
  line: number
  /** Why each further line of it was taken in. */
  joins: JoinRule[]
}
