import { parseArgs } from 'node:util'
import { findPostgresBinaries } from '#tests/support/databases'

export type BenchSize = { projects: number; directives: number }
export type BenchOptions = {
  sizes: BenchSize[]
  /** How long each thing is measured, in seconds; a limit beside it as long again. */
  seconds: number
  engine: 'postgres' | 'embedded'
  /** Folder for CPU profiles of the server, one a size. */
  profile: string | null
}

const USAGE =
  'npm run bench -- [--sizes 2000x50000,10000x200000] [--seconds 6] [--engine postgres|embedded] [--profile FOLDER]'

/** What the command line asks for. Throws with the usage when it asks for something else. */
export function readOptions(argv: string[]): BenchOptions {
  const { values } = parseArgs({
    args: argv,
    options: {
      sizes: { type: 'string', default: '2000x50000,10000x200000' },
      seconds: { type: 'string', default: '6' },
      engine: { type: 'string', default: findPostgresBinaries() ? 'postgres' : 'embedded' },
      profile: { type: 'string' },
    },
  })
  const seconds = Number(values.seconds)
  const { engine } = values
  if (!(seconds > 0) || (engine !== 'postgres' && engine !== 'embedded')) throw new Error(USAGE)
  return { sizes: values.sizes.split(',').map(readSize), seconds, engine, profile: values.profile ?? null }
}

function readSize(given: string): BenchSize {
  const [, projects, directives] = /^(\d+)x(\d+)$/.exec(given) ?? []
  if (!projects || !directives) throw new Error(USAGE)
  return { projects: Number(projects), directives: Number(directives) }
}
