import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const BUILT = 'build/server/index.js'
const SOURCES = ['app', 'public', 'package.json', 'remix.config.js', 'vite.config.ts']

/** Builds the pages when there is no build or a source is newer. Answers whether it built. */
export async function buildIfNeeded(beforeBuild: () => void): Promise<boolean> {
  if (existsSync(BUILT) && newestIn(SOURCES) <= statSync(BUILT).mtimeMs) return false
  beforeBuild()
  await run('node_modules/.bin/remix', ['vite:build'])
  return true
}

function newestIn(paths: string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path, { throwIfNoEntry: false })
      if (!stat) return 0
      if (!stat.isDirectory()) return stat.mtimeMs
      return Math.max(stat.mtimeMs, newestIn(readdirSync(path).map((name) => join(path, name))))
    }),
  )
}

/** Its output is shown only when it fails: a person who starts the product wants progress, not a bundler's list. */
function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    const output: string[] = []
    child.stdout.on('data', (chunk) => output.push(String(chunk)))
    child.stderr.on('data', (chunk) => output.push(String(chunk)))
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${output.join('')}`))))
  })
}
