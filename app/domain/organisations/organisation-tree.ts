/**
 * Rows of a register in the order of a tree, each with its depth. A row whose parent is not among them is a root.
 * @param ownIds the reader's units: the administration they stand in comes first
 */
export function asTree<Row extends { id: number; parentId: number | null }>(
  rows: readonly Row[],
  ownIds: readonly number[] = [],
): (Row & { depth: number })[] {
  const known = new Set(rows.map((row) => row.id))
  const children = new Map<number | null, Row[]>()
  for (const row of rows) {
    const parent = row.parentId !== null && known.has(row.parentId) ? row.parentId : null
    children.set(parent, [...(children.get(parent) ?? []), row])
  }
  const ordered: (Row & { depth: number })[] = []
  const walk = (parent: number | null, depth: number) => {
    for (const row of children.get(parent) ?? []) {
      ordered.push({ ...row, depth })
      walk(row.id, depth + 1)
    }
  }
  walk(null, 0)
  return ownFirst(ordered, ownIds)
}

function ownFirst<Row extends { id: number; depth: number }>(rows: readonly Row[], ownIds: readonly number[]): Row[] {
  const trees: Row[][] = []
  for (const row of rows) {
    if (row.depth === 0) trees.push([row])
    else trees.at(-1)?.push(row)
  }
  const own = (tree: Row[]) => tree.some((row) => ownIds.includes(row.id))
  return [...trees.filter(own), ...trees.filter((tree) => !own(tree))].flat()
}
