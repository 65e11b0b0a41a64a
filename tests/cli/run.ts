import { spawn } from 'node:child_process'

/** How a call of the command line ended, and what it wrote. */
export type CliRun = { code: number | null; out: string; err: string }

/** Calls the command line as people do: a process of its own, from the project's root. */
export function cli(...args: string[]): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'app/cli/main.ts', ...args], { stdio: 'pipe' })
    const run: CliRun = { code: null, out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => {
      run.out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      run.err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...run, code }))
  })
}
