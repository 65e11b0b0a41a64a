/** The little of a DOM node that counting needs; a Node is one. */
export type TextTree = {
  nodeType: number
  nodeValue: string | null
  childNodes: ArrayLike<TextTree>
  getAttribute?: (name: string) => string | null
}

const TEXT = 3
const isFurniture = (node: TextTree) => node.getAttribute?.('data-furniture') != null

function lengthOf(node: TextTree): number {
  if (node.nodeType === TEXT) return node.nodeValue?.length ?? 0
  if (isFurniture(node)) return 0
  return Array.from(node.childNodes).reduce((sum, child) => sum + lengthOf(child), 0)
}

/**
 * Where a DOM position (a selection's node and offset) lies in the text under `root`, in UTF-16 units, not counting
 * what is `data-furniture` (the numbers in the margin). Null when the position is not under `root`.
 */
export function textOffset(root: TextTree, node: TextTree, offset: number): number | null {
  let before = 0
  const visit = (current: TextTree): boolean => {
    if (current === node) {
      if (isFurniture(current)) return true
      before +=
        current.nodeType === TEXT
          ? offset
          : Array.from(current.childNodes)
              .slice(0, offset)
              .reduce((sum, child) => sum + lengthOf(child), 0)
      return true
    }
    if (current.nodeType === TEXT) {
      before += current.nodeValue?.length ?? 0
      return false
    }
    const start = before
    const found = Array.from(current.childNodes).some(visit)
    if (isFurniture(current)) before = start
    return found
  }
  return visit(root) ? before : null
}

export type SelectedEnds = {
  anchorNode: TextTree | null
  anchorOffset: number
  focusNode: TextTree | null
  focusOffset: number
}

/** A selection as `[start, end)` in reading order, whichever way it was drawn; null when empty or partly outside. */
export function selectedRange(root: TextTree, ends: SelectedEnds): { start: number; end: number } | null {
  if (!ends.anchorNode || !ends.focusNode) return null
  const a = textOffset(root, ends.anchorNode, ends.anchorOffset)
  const b = textOffset(root, ends.focusNode, ends.focusOffset)
  if (a === null || b === null || a === b) return null
  return { start: Math.min(a, b), end: Math.max(a, b) }
}
