/** A statement as it went over the wire; values in PostgreSQL's text form. */
export type Statement = { text: string; types: number[]; values: (string | null)[] }

type Prepared = Pick<Statement, 'text' | 'types'>

/**
 * Reads what a client says to PostgreSQL (protocol 3, frontend messages) and tells of every statement it runs. Only the
 * parts that the driver uses: simple queries, and Parse and Bind with values in text.
 */
export function readFrontend(ran: (statement: Statement) => void): (chunk: Buffer) => void {
  const prepared = new Map<string, Prepared>()
  let rest: Buffer = Buffer.alloc(0)
  let started = false
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 5) {
      // The first message, and it alone, has no letter in front of its length.
      const head = started ? 1 : 0
      const length = rest.readInt32BE(head) + head
      if (rest.length < length) return
      if (started) readMessage(String.fromCharCode(rest[0] ?? 0), fieldsOf(rest.subarray(5, length)), prepared, ran)
      started = true
      rest = rest.subarray(length)
    }
  }
}

function readMessage(
  letter: string,
  fields: ReturnType<typeof fieldsOf>,
  prepared: Map<string, Prepared>,
  ran: (statement: Statement) => void,
): void {
  if (letter === 'Q') ran({ text: fields.word(), types: [], values: [] })
  if (letter === 'P') {
    const name = fields.word()
    const text = fields.word()
    prepared.set(name, { text, types: fields.list(() => fields.long()) })
  }
  if (letter === 'B') {
    fields.word()
    const statement = prepared.get(fields.word())
    if (fields.list(() => fields.short()).some((format) => format !== 0)) throw new Error('A value in binary form')
    if (statement) ran({ ...statement, values: fields.list(() => fields.value()) })
  }
}

function fieldsOf(message: Buffer) {
  let at = 0
  const take = (bytes: number): Buffer => {
    at += bytes
    return message.subarray(at - bytes, at)
  }
  const word = (): string => {
    const text = message.toString('utf8', at, message.indexOf(0, at))
    at += Buffer.byteLength(text) + 1
    return text
  }
  const short = (): number => take(2).readInt16BE()
  const long = (): number => take(4).readInt32BE()
  const value = (): string | null => {
    const length = long()
    return length < 0 ? null : take(length).toString('utf8')
  }
  const list = <T>(one: () => T): T[] => Array.from({ length: short() }, one)
  return { word, short, long, value, list }
}
