import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './support/chromium'
import { findPostgresBinaries } from './support/databases'

/** One command proves the tree: types, lint, then every level. It goes on after a failure and counts all. */
const folder = mkdtempSync(join(tmpdir(), 'so-du-an-tests-'))
const totals = { passed: 0, failed: 0, skipped: 0 }
const bin = (name: string) => `node_modules/.bin/${name}`

/** What it says is kept and printed whole at its end: another one may be at work beside it. */
async function habit(title: string, command: string, args: string[]): Promise<void> {
  const said: string[] = []
  const code = await run(command, args, {}, (words) => said.push(words))
  console.info(`\n— ${title}\n${said.join('')}`.trimEnd())
  if (code === 0) totals.passed += 1
  else totals.failed += 1
}

async function level(
  title: string,
  command: string,
  args: string[],
  env: Record<string, string>,
  report: string,
): Promise<void> {
  console.info(`\n— ${title}`)
  const code = await run(command, args, env)
  const counted = countReport(report)
  totals.passed += counted.passed
  totals.skipped += counted.skipped
  // A level that broke before its first test is one failure more.
  totals.failed += counted.failed > 0 || code === 0 ? counted.failed : 1
}

// Each of them keeps one core busy, so two go side by side.
await Promise.all([
  habit('types', bin('tsc'), ['--noEmit']).then(() => habit('lint and format', bin('biome'), ['check', '.'])),
  habit('direction of imports', bin('depcruise'), [
    ...['--config', 'tests/support/dependency-cruiser.cjs'],
    ...['app', 'db'],
  ])
    .then(() => habit('unused code and packages', bin('knip'), ['--config', 'tests/support/knip.json']))
    .then(() => habit('build', bin('remix'), ['vite:build'])),
])

const projects = ['domain', 'embedded']
if (findPostgresBinaries()) projects.push('postgres')
else console.info('\nNo PostgreSQL server found: those tests are skipped. Install one with: apt-get install postgresql')
const vitestReport = join(folder, 'vitest.json')
await level(
  `domain, database and routes on: ${projects.slice(1).join(', ')}`,
  bin('vitest'),
  [
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ],
  {},
  vitestReport,
)

const playwrightReport = join(folder, 'playwright.json')
await level(
  'end to end in a real browser',
  bin('playwright'),
  ['test', '--config', 'tests/e2e/playwright.config.ts'],
  { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport, CHROMIUM_PATH: await findChromium() },
  playwrightReport,
)

rmSync(folder, { recursive: true, force: true })
console.info(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
)
process.exitCode = totals.failed > 0 ? 1 : 0

/** Runs a program to its end; what it says goes on to the terminal, or to who listens. */
function run(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  listen?: (words: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const stdio = listen ? 'pipe' : 'inherit'
    const child = spawn(command, args, { stdio, env: { ...process.env, FORCE_COLOR: '0', ...env } })
    if (listen) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', listen)
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numFailedTestSuites: number
}
type PlaywrightReport = { stats: { expected: number; unexpected: number; skipped: number; flaky: number } }

function countReport(file: string): typeof totals {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport & PlaywrightReport
    if (report.stats) {
      return {
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        skipped: report.stats.skipped,
      }
    }
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
