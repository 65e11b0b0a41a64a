import type { Command } from '../command'
import { EXIT } from '../exit-code'
import { withDatabase } from '../with-database.server'

/** `migrate`: brings the structure of the data up to date; `npm start` does the same by itself. */
export const migrate: Command = {
  usage: '',
  options: {},
  run: (call) =>
    withDatabase(call, async () => {
      call.print(call.words.cli.migrated)
      return EXIT.done
    }),
}
