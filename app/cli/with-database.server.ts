import { closeDatabase, type Database, database } from '#db/client.server'
import { applyMigrations } from '#db/migrate.server'
import { openConfiguredDatabase, pointPoolAt } from '#db/open.server'
import { readSettings } from '~/settings.server'
import { signingSecret } from '~/start/signing-secret.server'
import type { CommandCall } from './command'
import { EXIT, type ExitCode } from './exit-code'

/**
 * Runs work on the configured database, its structure brought up to date first. A running server's embedded database is
 * shared; without a server it is opened for as long as the command takes.
 */
export async function withDatabase(call: CommandCall, work: (db: Database) => Promise<ExitCode>): Promise<ExitCode> {
  const read = readSettings(process.env)
  if (!read.ok) {
    call.say([call.words.cli.settingsWrong, ...read.problems].join('\n'))
    return EXIT.refused
  }
  const opening = await openConfiguredDatabase(read.settings, { share: true })
  if (!opening.ok) {
    call.say(call.words.cli.databaseHeld(read.settings.DATA_DIR, opening.heldBy))
    return EXIT.refused
  }
  process.env.AUTH_SECRET = signingSecret(read.settings)
  pointPoolAt(opening.opened.address)
  try {
    await applyMigrations(opening.opened.address)
    return await work(database())
  } finally {
    await closeDatabase()
    await opening.opened.close()
  }
}
