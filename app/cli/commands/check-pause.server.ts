import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '../command'
import { EXIT } from '../exit-code'

/** Three days after notice 70 of the sample. */
const STORY_INSTANT = '2015-04-06T09:00:00+07:00'

/**
 * `check pause`: the seed story on a fresh embedded database. Clause 2 of notice 70 pauses a package, then the whole
 * project; every way to advance is tried under each. A JSON line each; refused (1) if one got through.
 */
export const checkPause: Command = {
  usage: '',
  options: {},
  run: async ({ print }) => {
    const folder = mkdtempSync(join(tmpdir(), 'so-du-an-check-'))
    process.env.CLOCK_FILE = join(folder, 'now')
    writeFileSync(process.env.CLOCK_FILE, STORY_INSTANT)
    try {
      // Loaded only now: it brings the pages whose actions it tries.
      const { tryAll } = await import('../check-pause/try-all.server')
      return (await tryAll((tried) => print(JSON.stringify(tried)))) ? EXIT.done : EXIT.refused
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
