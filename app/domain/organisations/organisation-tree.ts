/** Rows of a register in the order of a tree, each with its depth. A row whose parent is not among them is a root. */
export function asTree<Row extends { id: number; parentId: number | null }>(
  rows: readonly Row[],
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
  return ordered
}
