/** What happens to a document on its way: each makes another text of it that says the same. */
export const SPOILS: Readonly<Record<string, (text: string) => string>> = {
  'as printed': (text) => text,
  'wrapped at 66 columns': (text) => lines(text).map(wrapped).join('\n'),
  'a blank line between all lines': (text) => lines(text).join('\n\n'),
  'lines run together': (text) =>
    lines(text).reduce((whole, line) => `${whole}${OPENS.test(line) ? '\n' : ' '}${line}`, ''),
  'dashes lost': (text) => text.replace(/^[-•+]\s+/gmu, ''),
  'numbers lost': (text) => text.replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]{1,4}\.)\s+/gmu, ''),
  'head lost': (text) => {
    const first = text.search(/^(?:1|I|a)[.)]\s/mu)
    return first > 0 ? text.slice(first) : text
  },
  'semicolons read as commas': (text) => text.replaceAll(';', ','),
}

const OPENS = /^(?:[-•+]|\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,4}\.|\p{Lu}{3,}|Nơi nhận|Số)/u
const COLUMNS = 66

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

function wrapped(line: string): string {
  const out: string[] = []
  for (const word of line.split(' ')) {
    const last = out.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= COLUMNS) out[out.length - 1] = `${last} ${word}`
    else out.push(word)
  }
  return out.join('\n')
}
