import type { Executor } from '#db/client.server'
import type { Scope } from '~/domain/people/actor'
import type { MatterContent, MatterKind } from '../matter'

/** What a source is asked: as of which day (ISO), within whose sight, and since when changes are told. */
export type SourceAsked = { asOf: string; scope: Scope; since: string }

/** A matter that waits, with its sheet drafted from what the books say on the day. */
export type MatterCandidate = {
  kind: MatterKind
  /** Stable name of what it is about: `lease:3`. */
  key: string
  /** Why it is offered, in one short line: «hết hạn 30/6/2015, chưa có phương án thay thế». */
  why: string
  projectId: number | null
  /** The unit it concerns, where it is of no project. */
  organisationId: number | null
  /** Waits longest first: what candidates of all sources are ordered by; 0 is most urgent. */
  rank: number
  content: MatterContent
}

/** One kind of thing that can wait. A new source is one file and one line of the table. */
export type MatterSource = {
  kind: MatterKind
  candidates: (db: Executor, asked: SourceAsked) => Promise<MatterCandidate[]>
}

/** At most so many candidates of one source: an agenda is short. */
export const MOST_OF_SOURCE = 12
