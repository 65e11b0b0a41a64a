import { Agent, request } from 'node:http'

/** One request of a person's browser. */
export type Exchange = { method: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string }

export type Answer = { status: number; bytes: number; location: string | null; start: string }

const PATIENCE_MS = 120_000
const START_CHARACTERS = 500

/** Sends one request and takes the whole answer, keeping nothing of it but its size and first words. */
export function send(origin: string, agent: Agent, exchange: Exchange): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, headers, body, path } = exchange
    const asked = request(new URL(path, origin), { agent, method, headers, timeout: PATIENCE_MS }, (response) => {
      let bytes = 0
      let start = ''
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (start.length < START_CHARACTERS) start += chunk.toString('utf8', 0, START_CHARACTERS)
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, bytes, location: response.headers.location ?? null, start }),
      )
      response.on('error', reject)
    })
    asked.on('timeout', () => asked.destroy(new Error(`No answer to ${method} ${path} in ${PATIENCE_MS} ms`)))
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Sends one request on a connection of its own and wants it answered well. */
export async function sendOnce(origin: string, exchange: Exchange): Promise<Answer> {
  const agent = new Agent({ keepAlive: false })
  const answer = await send(origin, agent, exchange)
  refuseFailure(exchange, answer)
  return answer
}

/** A page that does not answer, or only with the way to the sign-in page, would measure as a fast one. */
export function refuseFailure({ method, path }: Exchange, { status, location, start }: Answer): void {
  const good = status === 200 || (status >= 300 && status < 400 && method === 'POST' && !location?.includes('/sign-in'))
  if (!good) throw new Error(`${method} ${path} answered ${status} ${location ?? ''} ${firstWords(start)}`)
}

/** The words of a page's beginning, without its markup. */
const firstWords = (start: string): string =>
  start
    .replace(/<[^>]*>?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
