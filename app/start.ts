import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { closeDatabase, database } from '#db/client.server'
import { applyMigrations } from '#db/migrate.server'
import { openConfiguredDatabase, pointPoolAt } from '#db/open.server'
import { now } from './clock.server'
import { letGoOfAllJobs } from './domain/jobs/job-turns.commands.server'
import { letGoOfAllScans } from './domain/scans/scan-turns.commands.server'
import { listen, makeServer } from './http/server.server'
import { workWithoutRequests } from './jobs/work-without-requests.server'
import { readSettings } from './settings.server'
import { buildIfNeeded } from './start/build-if-needed.server'
import { printWaysIn } from './start/print-ways-in.server'
import { readScans } from './start/read-scans.server'
import { loadSampleOnce } from './start/sample-once.server'
import { signingSecret } from './start/signing-secret.server'
import { makeSteps } from './start/steps.server'
import { wordsIn } from './words/words'

const { start: words } = wordsIn('vi')
const steps = makeSteps(process.stdout)

const read = readSettings(process.env)
if (!read.ok) {
  console.error([words.settingsWrong, ...read.problems.map((problem) => `  ${problem}`)].join('\n'))
  process.exit(1)
}
const { settings } = read
process.env.AUTH_SECRET = signingSecret(settings)
process.env.NODE_ENV ??= 'production'

if (await buildIfNeeded(() => steps.begin(words.building))) steps.done(words.built)

steps.begin(words.openingDatabase)
const opening = await openConfiguredDatabase(settings, { share: false })
if (!opening.ok) {
  console.error(words.folderInUse(settings.DATA_DIR, opening.heldBy))
  process.exit(1)
}
const { opened } = opening
pointPoolAt(opened.address)
steps.done(opened.engine === 'embedded' ? words.openedEmbedded(settings.DATA_DIR) : words.openedServer)

steps.begin(words.migrating)
await applyMigrations(opened.address)
steps.done(words.migrated)

// Nobody else can have this engine open: what was being recognised or done was cut off.
if (opened.engine === 'embedded') await Promise.all([letGoOfAllScans(database()), letGoOfAllJobs(database())])

if (settings.SAMPLE === 'on') await loadSampleOnce(database(), now(), steps, words)

const build = await import(pathToFileURL(join(process.cwd(), 'build/server/index.js')).href)
const server = await listen(makeServer(build, settings, database()), settings).catch(
  async (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? words.portTaken(settings.PORT) : error)
    await opened.close()
    process.exit(1)
  },
)

const address =
  settings.PUBLIC_URL ?? `http://${settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST}:${settings.PORT}`
const scans = readScans(database(), now)
const jobs = workWithoutRequests(database(), settings, { clock: now, address })

steps.line()
steps.line(words.ready(address))
await printWaysIn(database(), address, steps, words)
steps.line(words.stopHint)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    steps.line(words.stopping)
    await Promise.all([server.stop(), scans.stop(), jobs.stop()])
    await closeDatabase()
    await opened.close()
    process.exit(0)
  })
}
