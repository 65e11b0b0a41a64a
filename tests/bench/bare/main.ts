import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerRows } from './bare-pages'
import type { BareTask } from './bare-task'
import { connectBare } from './connect-bare'

/** The two limits as a process of their own: what Node.js and the driver cost without a product. */
const [message] = await once(process, 'message')
const { address, pages } = message as BareTask
const sql = connectBare(address)
const constants = new Map(Object.entries(pages).map(([name, { bytes }]) => [name, Buffer.alloc(bytes, 'x')]))

const server = createServer(async (request, response) => {
  const [, limit, name = ''] = decodeURIComponent(request.url ?? '').split('/')
  const page = pages[name]
  for await (const _part of request);
  try {
    if (!page) response.writeHead(404).end()
    else if (limit === 'rows') await answerRows(sql, page, response)
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(constants.get(name))
  } catch (error) {
    // Half an answer can only be broken off; the limit goes on, and whoever measures hears of it.
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.once('disconnect', () => process.exit(0))
