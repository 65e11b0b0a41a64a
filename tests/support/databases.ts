import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Folder with initdb and pg_ctl of an installed PostgreSQL 15 or newer, if there is one. */
export function findPostgresBinaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .map(Number)
        .filter((v) => v >= 15)
        .sort((a, b) => b - a)
    : []
  const folders = [
    process.env.POSTGRES_BIN,
    ...versions.map((v) => join(debian, String(v), 'bin')),
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
  ]
  return (
    folders.find(
      (folder): folder is string =>
        !!folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
    ) ?? null
  )
}

export type TestServer = { url: (database: string) => string; stop: () => Promise<void> }

/** Starts a PostgreSQL server of our own on loopback in a fresh folder; nobody else's server is ever touched. */
export async function startPostgres(binaries: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'so-du-an-pg-'))
  const asRoot = process.getuid?.() === 0
  // PostgreSQL refuses to run as root: an unprivileged account that every Debian has takes over.
  const as = (program: string, args: string[]) => {
    const command = join(binaries, program)
    return asRoot
      ? run('setpriv', ['--reuid=nobody', '--regid=nogroup', '--clear-groups', command, ...args], { cwd: folder })
      : run(command, args, { cwd: folder })
  }
  if (asRoot) await run('chown', ['nobody:nogroup', folder])
  const data = join(folder, 'data')
  await as('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'])
  const port = await freePort()
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60`
  await as('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  return {
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await as('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A port of the loopback interface that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
