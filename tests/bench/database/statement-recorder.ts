import { connect as connectSocket, createServer, type Socket } from 'node:net'
import type { DatabaseAddress } from '#db/client.server'
import { freePort } from '#tests/support/databases'
import { readFrontend, type Statement } from './wire-messages'

/** A statement with the connection it went over, so that a transaction's statements are known to belong together. */
export type Recorded = Statement & { connection: number }

export type StatementRecorder = {
  /** What the recorded server is given as DATABASE_URL. */
  url: string
  /** Everything since the last time, in order. */
  take: () => Recorded[]
  stop: () => Promise<void>
}

/** Stands between a server and its database and writes down each statement, whichever library sent it. */
export async function startRecorder(address: DatabaseAddress): Promise<StatementRecorder> {
  let recorded: Recorded[] = []
  let connections = 0
  const sockets = new Set<Socket>()
  const forwarder = createServer((client) => {
    const connection = ++connections
    const database = openSocket(address)
    const read = readFrontend((statement) => recorded.push({ ...statement, connection }))
    client.on('data', read)
    client.pipe(database).pipe(client)
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', () => {
        client.destroy()
        database.destroy()
      })
      socket.on('close', () => sockets.delete(socket))
    }
  })
  const port = await freePort()
  await new Promise<void>((resolve) => forwarder.listen(port, '127.0.0.1', resolve))
  const name = 'url' in address ? new URL(address.url).pathname : '/postgres'
  return {
    url: `postgres://postgres@127.0.0.1:${port}${name}`,
    take: () => {
      const taken = recorded.filter(({ text }) => !/pg_catalog\.pg_type/.test(text))
      recorded = []
      return taken
    },
    stop: () =>
      new Promise((resolve) => {
        forwarder.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function openSocket(address: DatabaseAddress): Socket {
  if (!('url' in address)) return connectSocket(`${address.socketFolder}/.s.PGSQL.5432`)
  const { hostname, port } = new URL(address.url)
  return connectSocket(Number(port || 5432), hostname)
}
