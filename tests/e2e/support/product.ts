import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Cookie, Page } from '@playwright/test'
import { ROLES, type Role } from '../../../app/domain/people/roles'
import { vi } from '../../../app/words/vi'
import { freePort } from '../../support/databases'

export type Product = {
  url: string
  /** Moves the held clock of the running product. */
  setClock: (instant: string) => void
  /** A new window, signed in as a role of the sample through its one-time link. */
  openAs: (browser: Browser, role: Role, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>
  /** Runs a command of the terminal on the running product's data; what it printed. */
  command: (...words: string[]) => string
  stop: () => Promise<void>
}

const START_MS = 120_000

/** Starts the built product on data of its own, with the given parts of the sample, the clock held. */
export async function startProduct(options: {
  clock: string
  parts: readonly string[]
  /** Settings of the environment beside those of every story. */
  settings?: Record<string, string>
}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'so-du-an-e2e-'))
  const clock = join(folder, 'clock')
  writeFileSync(clock, options.clock)
  const port = await freePort()
  const { DATABASE_URL: _, ...environment } = process.env
  const data = join(folder, 'data')
  if (process.env.MIGRATED_DATA) cpSync(process.env.MIGRATED_DATA, data, { recursive: true })
  const env: NodeJS.ProcessEnv = {
    ...environment,
    DATA_DIR: data,
    CLOCK_FILE: clock,
    PORT: String(port),
    SAMPLE: 'off',
    NODE_ENV: 'production',
    ...options.settings,
  }
  const command = (...words: string[]) =>
    execFileSync('node_modules/.bin/tsx', ['app/cli/main.ts', ...words], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    }).toString()
  command('sample', 'load', '--parts', options.parts.join(','))
  const child = spawn('node_modules/.bin/tsx', ['app/start.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const said = await readUntilReady(child)
  const url = `http://127.0.0.1:${port}`
  const links = new Map(ROLES.map((role) => [role, linkOf(role, said)]))
  const cookies = new Map<Role, Cookie[]>()

  return {
    url,
    setClock: (instant) => writeFileSync(clock, instant),
    command,
    openAs: async (browser, role, context) => {
      const window = await browser.newContext({ baseURL: url, ...context })
      const known = cookies.get(role)
      if (known) await window.addCookies(known)
      const page = await window.newPage()
      if (known) await page.goto('/')
      else {
        await page.goto(links.get(role) ?? '')
        cookies.set(role, await window.cookies())
      }
      return page
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function linkOf(role: Role, said: string): string {
  const line = said.split('\n').find((one) => one.trim().startsWith(vi.people.roles[role]))
  const link = line?.match(/http\S+/)?.[0]
  if (!link) throw new Error(`The start printed no sign-in link for ${role}:\n${said}`)
  return link
}

function readUntilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`Not ready in time:\n${said}`)), START_MS)
    child.stdout?.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes(vi.start.stopHint)) {
        clearTimeout(late)
        resolve(said)
      }
    })
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}:\n${said}`)))
  })
}
