import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#tests/support/databases'
import type { Role } from '~/domain/people/roles'
import { vi } from '~/words/vi'
import { startChild } from './child'

export type AppServer = {
  origin: string
  pid: number
  /** Signs a person of the sample in through the one-time link that the start printed, once; gives the cookie. */
  signIn: (role: Role) => Promise<string>
  stop: () => Promise<void>
}

const secret = randomBytes(32).toString('hex')

/** Starts the product as `npm start` does, on a port of its own, and waits until it answers and has printed its links. */
export async function startApp(environment: Record<string, string>, profile: string | null = null): Promise<AppServer> {
  const port = await freePort()
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
  const child = startChild([...flags, '--import', 'tsx', 'app/start.ts'], {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    AUTH_SECRET: secret,
    SAMPLE: 'off',
    DATABASE_URL: '',
    ...environment,
  })
  const origin = `http://127.0.0.1:${port}`
  try {
    while (!child.output().includes(vi.start.stopHint)) {
      if (child.ended()) throw new Error(`The server did not start:\n${child.output()}`)
      await wait(100)
    }
  } catch (error) {
    await child.stop()
    throw error
  }
  const printed = child.output()
  const cookies = new Map<Role, Promise<string>>()
  return {
    origin,
    pid: child.pid,
    signIn: (role) => {
      const cookie = cookies.get(role) ?? openLink(role, printed)
      cookies.set(role, cookie)
      return cookie
    },
    stop: child.stop,
  }
}

async function openLink(role: Role, printed: string): Promise<string> {
  const line = printed.split('\n').find((one) => one.trim().startsWith(`${vi.people.roles[role]} `))
  const link = line?.match(/http\S+/)?.[0]
  if (!link) throw new Error(`No one-time link was printed for ${role}:\n${printed}`)
  const answer = await fetch(link, { redirect: 'manual' })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (answer.headers.get('location') !== '/' || cookies.length === 0) throw new Error(`${role} was not signed in`)
  return cookies.join('; ')
}
