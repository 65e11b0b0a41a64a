import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'

/** All that the loader of TypeScript asks for: where to keep what it has translated. */
const PLACES = new Set(['TMPDIR', 'TMP', 'TEMP', 'HOME'])

/** The environment for what reads files from strangers: none of the server's settings. */
export const harmlessSettings = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => PLACES.has(name)))

/**
 * Starts the reading thread from its source, found from the project's root, with `memory` bytes of heap. The bundler
 * knows nothing of threads: in the built server `import.meta.url` points into one bundled file beside which no thread's file would stand.
 * The server, the command line and the tests all run from the root, where app/ and tsx are.
 *
 * The thread reads files from strangers, so it sees none of the server's settings, and what a parser prints goes
 * nowhere: it would stand amid the command line's output.
 */
export function startThread(memory: number): Worker {
  return new Worker(resolve('app/documents/worker/thread-entry.mjs'), {
    // Arguments of this process (`--inspect`, loaders) are not the thread's.
    execArgv: [],
    env: harmlessSettings(),
    resourceLimits: { maxOldGenerationSizeMb: memory / 1024 / 1024 },
    stdout: true,
    stderr: true,
  })
}
