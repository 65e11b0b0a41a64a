import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { type HttpBindings, serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { NONCE, type SecureHeadersVariables, secureHeaders } from 'hono/secure-headers'
import type { Database } from '#db/client.server'
import type { Settings } from '~/settings.server'
import { vi } from '~/words/vi'
import { sameOrigin } from './same-origin'

/** The largest upload is a report with five files of 20 MB. */
const MOST_BODY_BYTES = 105 * 1024 * 1024

type Env = { Bindings: HttpBindings; Variables: SecureHeadersVariables }

/** The request's way from the socket to Remix: limits and refusals first, then static files, then the pages. */
export function makeServer(build: ServerBuild, settings: Settings, db: Database) {
  const app = new Hono<Env>()
  const remix = createRequestHandler(build, 'production')

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", NONCE],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
      strictTransportSecurity: settings.PUBLIC_URL?.startsWith('https://') ? 'max-age=31536000' : false,
    }),
  )
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    await db.execute(sql`select 1`)
    return c.text('ok')
  })
  app.use('/assets/*', serveStatic({ root: './build/client', precompressed: true, onFound: cacheForEver }))
  app.use(compress({ threshold: 1024 }))
  app.use('/*', serveStatic({ root: './build/client' }))
  app.use(async (c, next) => {
    if (sameOrigin(c.req.raw, settings.PUBLIC_URL)) return next()
    return c.text(vi.errors.forbiddenTitle, 403)
  })
  app.use(
    bodyLimit({
      maxSize: MOST_BODY_BYTES,
      onError: (c) => c.text(`${vi.errors.tooLargeTitle}. ${vi.errors.tooLargeText('100 MB')}`, 413),
    }),
  )
  app.all('*', async (c) => {
    const requestId = randomBytes(6).toString('hex')
    const request = withClientAddress(c.req.raw, c.env, settings)
    const response = await remix(request, { cspNonce: c.get('secureHeadersNonce') ?? '', requestId })
    response.headers.set('X-Request-Id', requestId)
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'private, no-cache')
    return response
  })
  return app
}

/** Listens until told to stop; running requests are finished first. */
export function listen(app: Hono<Env>, settings: Settings): Promise<{ stop: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.HOST }, () =>
      resolve({
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped())
            ;(server as Server).closeIdleConnections()
          }),
      }),
    ) as Server
    server.once('error', reject)
  })
}

const cacheForEver = (path: string, c: { header: (name: string, value: string) => void }) => {
  if (existsSync(path)) c.header('Cache-Control', 'public, max-age=31536000, immutable')
}

/** The address sessions note and failures are counted by; what a client claims counts only behind our own proxy. */
function withClientAddress(request: Request, bindings: HttpBindings, settings: Settings): Request {
  const claimed =
    settings.TRUST_PROXY === 'on' ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : null
  const address = claimed ?? bindings.incoming.socket.remoteAddress ?? ''
  const headers = new Headers(request.headers)
  headers.set('x-client-address', address)
  // Remix compares Origin with this header; a client must not choose it.
  headers.delete('x-forwarded-host')
  return new Request(request, { headers })
}
