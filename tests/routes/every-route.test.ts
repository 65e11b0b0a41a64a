import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { describe, expect, test } from 'vitest'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { type PERMISSIONS, roleMay } from '~/domain/people/permissions'
import { ROLES } from '~/domain/people/roles'
import { guardOf } from '~/http/gate.server'
import routes from '~/routes'

type Endpoint = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>
type Found = { path: string; kind: 'loader' | 'action'; endpoint: Endpoint }

/** Endpoints that nobody has to be signed in for, and no others. */
const OPEN = [
  'action /preferences',
  'action /sign-in',
  'action /sign-out',
  'loader /',
  'loader /calendar/:token',
  'loader /preferences',
  'loader /sign-in',
  'loader /sign-in/link/:token',
  'loader /sign-out',
]

async function endpointsOf(entries: RouteConfigEntry[], parent: string): Promise<Found[]> {
  const found: Found[] = []
  for (const entry of entries) {
    const path = entry.path ? `${parent.replace(/\/$/, '')}/${entry.path}` : parent
    const module = (await import(`../../app/${entry.file}`)) as { loader?: Endpoint; action?: Endpoint }
    for (const kind of ['loader', 'action'] as const) {
      const endpoint = module[kind]
      if (endpoint) found.push({ path, kind, endpoint })
    }
    found.push(...(await endpointsOf(entry.children ?? [], path)))
  }
  return found
}

const root = (await import('../../app/root')) as unknown as { loader: Endpoint }
const all: Found[] = [{ path: '/', kind: 'loader', endpoint: root.loader }, ...(await endpointsOf(await routes, '/'))]
/** Programs bring a token, not a cookie; tests/routes/api asks each of their operations for each role. */
const gated = all.filter(({ endpoint }) => guardOf(endpoint) !== 'open' && guardOf(endpoint) !== 'token')

const call = ({ path, kind, endpoint }: Found, cookie?: string) => {
  const params = Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, '2000000000']))
  const url = path.replace(/:\w+/g, '2000000000').replace('*', 'nowhere')
  const args = kind === 'loader' ? visit(url, { cookie, params }) : send(url, { intent: 'nothing' }, { cookie, params })
  return outcome(endpoint(args as unknown as LoaderFunctionArgs & ActionFunctionArgs))
}

describe('every endpoint', () => {
  test('is made by the gate', () => {
    expect(all.filter(({ endpoint }) => guardOf(endpoint) === null).map(({ kind, path }) => `${kind} ${path}`)).toEqual(
      [],
    )
  })

  test('is open to everybody only where the list says so', () => {
    const open = all.filter(({ endpoint }) => guardOf(endpoint) === 'open')
    expect(open.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual(OPEN)
  })

  test('lets programs in by one door, and only with a token', async () => {
    const doors = all.filter(({ endpoint }) => guardOf(endpoint) === 'token')
    expect(doors.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['loader /api/v1/*', 'action /api/v1/*'])
    const { cookie } = await signedIn('administrator')
    for (const door of doors) expect(await call(door, cookie)).toMatchObject({ status: 401 })
  })

  test('there are fewer than eighty route modules', () => {
    expect(new Set(all.map(({ path }) => path)).size).toBeLessThan(80)
  })

  test('sends nobody to the sign-in page', async () => {
    for (const found of gated) {
      const { status, location } = await call(found)
      expect({ at: `${found.kind} ${found.path}`, status }).toEqual({ at: `${found.kind} ${found.path}`, status: 302 })
      expect(location).toMatch(/^\/sign-in\?next=/)
    }
  })

  test.each(ROLES)('answers %s as the table of permissions says', async (role) => {
    const { cookie } = await signedIn(role)
    for (const found of gated) {
      const permission = guardOf(found.endpoint) as keyof typeof PERMISSIONS
      const { status, location } = await call(found, cookie)
      const at = `${found.kind} ${found.path} for ${role}: ${status}`
      if (!roleMay(role, permission)) expect(at).toBe(`${found.kind} ${found.path} for ${role}: 403`)
      else {
        expect(status, at).not.toBe(403)
        expect(location ?? '', at).not.toMatch(/^\/sign-in/)
      }
    }
  })

  test('knows nobody by a cookie that was made up', async () => {
    const forged = 'so-du-an.session_token=abc.def'
    for (const found of gated.slice(0, 5)) expect((await call(found, forged)).location).toMatch(/^\/sign-in/)
  })
})
