/** A directive's words on one line, as a sentence begins. The clause in its place shows them to the letter (R9). */
export function asSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.charAt(0).toUpperCase() + line.slice(1)
}
