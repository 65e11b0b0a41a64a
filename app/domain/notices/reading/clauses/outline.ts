import type { Block } from '../layout/block'
import type { Marker, MarkerKind } from '../layout/marker'

/** An item of the outline: its printed section and the items it stands in, outermost first. */
export type Clause = { block: Block; section: string; path: Frame[]; frame: Frame | null }

/** An open item. What it says about who acts is added while its text is read. */
export type Frame = {
  kind: MarkerKind | 'title'
  depth: number
  label: string
  section: string
  index: number
}

/** Gives every block its place in the outline: I > 1 > 1.1 > a) > (1) > - as printed. */
export class Outline {
  private stack: Frame[] = []
  private bullets = new Map<string, number>()
  private opened = 0

  /** The clause of the next block, in document order. */
  place(block: Block): Clause {
    const { marker } = block
    if (!marker) {
      while (isBullet(this.stack.at(-1)?.kind)) this.stack.pop()
      return { block, section: this.stack.at(-1)?.section ?? 'body', path: [...this.stack], frame: null }
    }
    this.closeFor(marker)
    const parent = this.stack.at(-1)
    const frame: Frame = {
      kind: marker.kind,
      depth: marker.depth,
      label: marker.label,
      section: this.sectionOf(marker, parent),
      index: this.opened++,
    }
    this.stack.push(frame)
    return { block, section: frame.section, path: [...this.stack], frame }
  }

  /** An unnumbered heading opens an item too, below the numbered one it stands in. */
  openTitle(label: string): Frame {
    while (isBullet(this.stack.at(-1)?.kind)) this.stack.pop()
    const open = this.stack.findIndex((frame) => frame.kind === 'title')
    if (open >= 0) this.stack.length = open
    const parent = this.stack.at(-1)
    const frame: Frame = { kind: 'title', depth: 0, label, section: parent?.section ?? label, index: this.opened++ }
    this.stack.push(frame)
    return frame
  }

  /** Annexes and attached regulations number from the start again. */
  reset(): void {
    this.stack = []
  }

  private closeFor(marker: Marker): void {
    if (marker.kind === 'roman' || marker.kind === 'article') {
      const keep =
        marker.kind === 'article' && marker.depth === 0
          ? this.stack.findIndex((frame) => frame.kind === 'article' && frame.depth === -1)
          : -1
      this.stack.length = keep + 1
      return
    }
    const same = this.stack.findIndex((frame) => frame.kind === marker.kind && frame.depth >= marker.depth)
    if (same >= 0) this.stack.length = same
    if (marker.kind === 'decimal') this.closeBelowDecimal(marker)
    if (marker.kind === 'letter' || marker.kind === 'paren') while (isBullet(this.stack.at(-1)?.kind)) this.stack.pop()
  }

  private closeBelowDecimal(marker: Marker): void {
    const parent = this.stack.findLastIndex((frame) => frame.kind === 'decimal' && frame.depth < marker.depth)
    const floor = this.stack.findLastIndex((frame) => frame.kind === 'roman' || frame.kind === 'article')
    this.stack.length = Math.max(parent, floor) + 1
  }

  private sectionOf(marker: Marker, parent: Frame | undefined): string {
    const outer = parent?.section ?? ''
    if (marker.kind === 'dash' || marker.kind === 'plus') {
      const key = `${outer}|${parent?.index ?? -1}|${marker.kind}`
      const count = (this.bullets.get(key) ?? 0) + 1
      this.bullets.set(key, count)
      return `${outer || 'body'}${marker.label}${count}`
    }
    if (marker.kind === 'paren') return `${outer}${marker.label}`
    if (parent?.kind === 'decimal' && marker.kind === 'decimal' && marker.label.startsWith(`${parent.label}.`)) {
      return `${outer.slice(0, outer.length - parent.label.length)}${marker.label}`
    }
    return outer && parent?.kind !== 'title' ? `${outer}.${marker.label}` : marker.label
  }
}

export const isBullet = (kind: Frame['kind'] | undefined): boolean => kind === 'dash' || kind === 'plus'
