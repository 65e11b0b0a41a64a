import type { TestProject } from 'vitest/node'
import { connect } from '#db/client.server'
import { openEmbeddedDatabase } from '#db/engine/embedded.server'
import { applyMigrations } from '#db/migrate.server'
import { findPostgresBinaries, startPostgres } from './databases'

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'embedded' | 'postgres'
    /** A migrated database for each worker: the socket's folder of the embedded engine, or the URL of PostgreSQL. */
    databases: string[]
  }
}

/** Makes a migrated database for each worker; the files that a worker runs one after the other empty it. */
export default async function setUp(project: TestProject) {
  const workers = project.vitest.config.maxWorkers
  return project.name === 'embedded' ? setUpEmbedded(project, workers) : setUpPostgres(project, workers)
}

async function setUpEmbedded(project: TestProject, workers: number) {
  const first = await openEmbeddedDatabase({})
  await applyMigrations({ socketFolder: first.socketFolder })
  const snapshot = workers > 1 ? await first.snapshot() : undefined
  const others = await Promise.all(Array.from({ length: workers - 1 }, () => openEmbeddedDatabase({ snapshot })))
  const engines = [first, ...others]
  project.provide(
    'databases',
    engines.map(({ socketFolder }) => socketFolder),
  )
  return async () => void (await Promise.all(engines.map((engine) => engine.stop())))
}

async function setUpPostgres(project: TestProject, workers: number) {
  const binaries = findPostgresBinaries()
  if (!binaries) throw new Error('No PostgreSQL server programs found; leave this project out or install them')
  const server = await startPostgres(binaries)
  const names = Array.from({ length: workers }, (_, n) => `tests_${n + 1}`)
  const admin = connect({ url: server.url('postgres') }, 1)
  for (const name of names) await admin.unsafe(`create database ${name}`)
  await admin.end()
  for (const name of names) await applyMigrations({ url: server.url(name) })
  project.provide('databases', names.map(server.url))
  return () => server.stop()
}
