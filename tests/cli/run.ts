import { spawn } from 'node:child_process'
import { runCli } from '~/cli/run-cli'

/** How a call of the command line ended, and what it wrote. */
export type CliRun = { code: number | null; out: string; err: string }

/** The same call in this process, for what a process of its own would not show: starting one costs seconds. */
export async function call(...args: string[]): Promise<CliRun> {
  const run: CliRun = { code: null, out: '', err: '' }
  run.code = await runCli(args, {
    print: (line) => {
      run.out += `${line}\n`
    },
    say: (line) => {
      run.err += `${line}\n`
    },
  })
  return run
}

/** Calls the command line as people do: a process of its own, from the project's root. */
export const cli = (...args: string[]): Promise<CliRun> => cliWith({}, ...args)

/** The same with settings of its own. */
export function cliWith(settings: Record<string, string>, ...args: string[]): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'app/cli/main.ts', ...args], {
      stdio: 'pipe',
      env: { ...process.env, ...settings },
    })
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
