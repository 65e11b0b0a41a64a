import type { Outline } from './clauses/outline'
import { isClosing, type Zones } from './clauses/zones'
import type { ReadingContext } from './directives/context'
import { fieldsOf } from './directives/fields'
import { readClause, readEmptyOpenings } from './directives/read-clause'
import type { Block } from './layout/block'
import type { Marker } from './layout/marker'
import type { FoundPiece } from './reading'

/** Reads the operative part clause by clause into the context; returns the clauses it met. */
export function readBody(
  blocks: readonly Block[],
  zones: Zones,
  context: ReadingContext,
  outline: Outline,
): FoundPiece[] {
  const pieces: FoundPiece[] = []
  for (let at = zones.operative; at < zones.end; at++) {
    const block = blocks[at]
    if (!block) continue
    if (isClosing(block)) {
      context.log?.clause({ block, section: 'body', path: [], frame: null }, 'use.closing-formula')
      continue
    }
    const clause = outline.place(block)
    const next = at + 1 < zones.end ? blocks[at + 1] : undefined
    if (clause.frame && next && printsFields(next))
      Object.assign(context.of(clause.frame), { tasks: true, fielded: true })
    if (block.marker)
      pieces.push({ start: block.start, end: block.end, piece: 'clause', rule: `clause.${block.marker.kind}` })
    readClause(context, clause, {
      hasChildren: next !== undefined && opensDeeper(block.marker, next.marker),
      followed: next !== undefined,
      beforeText: next !== undefined && next.marker === null,
      openTitle: (label) => outline.openTitle(label),
    })
  }
  readEmptyOpenings(context)
  return pieces
}

/** «Đơn vị chủ trì: …» as the next paragraph or bullet: what stands before it is a task, however it begins. */
const printsFields = ({ words }: Block): boolean =>
  fieldsOf(words).some(({ name }) => name === 'lead' || name === 'coordinating')

const opensDeeper = (marker: Marker | null, next: Marker | null): boolean =>
  next !== null && !(marker && next.kind === marker.kind && next.depth <= marker.depth)
