/** Gathers inline words into lines; an item's label waits for the first words that follow it. */
export class LineGatherer {
  private readonly finished: string[] = []
  private open = ''
  private waiting = ''

  add(words: string) {
    if (this.waiting !== '' && words.trim() !== '') {
      this.open = startsLabelled(words, this.waiting) ? '' : `${this.waiting} `
      this.waiting = ''
    }
    this.open += words
  }

  label(label: string) {
    this.waiting = label
  }

  end() {
    if (this.open.trim() !== '') this.finished.push(this.open)
    this.open = ''
  }

  block(lines: string[]) {
    this.end()
    this.finished.push(...lines)
  }

  done(): string[] {
    this.end()
    return this.finished
  }
}

/** Portals often write the sign into the item too. */
const startsLabelled = (words: string, label: string) =>
  label === '-' ? /^\s*[-–+•]\s/.test(words) : words.trimStart().startsWith(label)
