import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '#db/client.server'
import { openEmbeddedDatabase } from '#db/engine/embedded.server'
import { applyMigrations } from '#db/migrate.server'
import { findPostgresBinaries, startPostgres } from './databases'

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'embedded' | 'postgres'
    /** Embedded: file with the migrated data directory. PostgreSQL: address of the migrated template's server. */
    template: string
  }
}

/** Makes one migrated template an engine and run; every test file opens a copy of it. */
export default async function setUp(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'so-du-an-template-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  if (project.name === 'embedded') {
    const engine = await openEmbeddedDatabase({})
    await applyMigrations({ socketFolder: engine.socketFolder })
    const file = join(folder, 'template')
    writeFileSync(file, await engine.snapshot())
    await engine.stop()
    project.provide('template', file)
    return removeFolder
  }
  const binaries = findPostgresBinaries()
  if (!binaries) throw new Error('No PostgreSQL server programs found; leave this project out or install them')
  const server = await startPostgres(binaries)
  const admin = connect({ url: server.url('postgres') }, 1)
  await admin`create database template_migrated`
  await admin.end()
  await applyMigrations({ url: server.url('template_migrated') })
  project.provide('template', server.url('DATABASE'))
  return async () => {
    await server.stop()
    removeFolder()
  }
}
