import { connect } from '#db/client.server'
import { findPostgresBinaries, startPostgres } from '#tests/support/databases'
import type { BenchEngine } from './bench-database'

/** One PostgreSQL server of our own for the run, a database a size. */
export async function openPostgresBench(): Promise<BenchEngine> {
  const binaries = findPostgresBinaries()
  if (!binaries) throw new Error('No PostgreSQL server programs found: install them, or use --engine embedded')
  const server = await startPostgres(binaries)
  const asAdmin = async (statement: string) => {
    const admin = connect({ url: server.url('postgres') }, 1)
    await admin.unsafe(statement)
    await admin.end()
  }
  return {
    open: async ({ projects, directives }) => {
      const name = `bench_${projects}x${directives}`
      await asAdmin(`create database ${name}`)
      const url = server.url(name)
      return {
        address: { url },
        handOver: async () => ({ DATABASE_URL: url }),
        addressBesideServer: () => ({ url }),
        stop: () => asAdmin(`drop database ${name} with (force)`),
      }
    },
    stop: server.stop,
  }
}
