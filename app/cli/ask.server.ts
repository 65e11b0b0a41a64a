import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks in the terminal what an option did not say; a secret is not shown. From a pipe, lines answer in order. */
export function makeAsk(say: (text: string) => void) {
  let hidden = false
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!hidden) process.stderr.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY === true })
  const waiting = lines[Symbol.asyncIterator]()

  const ask = async (question: string, secret = false): Promise<string> => {
    process.stderr.write(`${question}: `)
    hidden = secret
    const answer = await waiting.next()
    hidden = false
    if (secret) say('')
    return answer.done ? '' : answer.value.trim()
  }
  return { ask, close: () => lines.close() }
}
