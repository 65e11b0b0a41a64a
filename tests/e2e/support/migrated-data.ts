import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes an empty embedded database with its tables once a run; every product begins on a copy of it. */
export default function makeMigratedData(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'so-du-an-e2e-template-'))
  const { DATABASE_URL: _, ...environment } = process.env
  const env = { ...environment, DATA_DIR: folder, SAMPLE: 'off' }
  execFileSync('node_modules/.bin/tsx', ['app/cli/main.ts', 'migrate'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  process.env.MIGRATED_DATA = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
