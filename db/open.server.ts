import { join } from 'node:path'
import type { DatabaseAddress } from './client.server'
import { announceSocket, findLockHolder, lockDataFolder, unlockDataFolder } from './engine/data-folder-lock.server'
import { openEmbeddedDatabase } from './engine/embedded.server'

export type OpenedDatabase = { address: DatabaseAddress; engine: 'postgres' | 'embedded'; close: () => Promise<void> }
export type Opening = { ok: true; opened: OpenedDatabase } | { ok: false; heldBy: number }

const nothing = async () => {}

/**
 * Opens the database that the settings name. `share`: a command of the terminal joins the running server's embedded
 * database; without it (the server itself) a folder in use is refused, with the number of the process that has it.
 */
export async function openConfiguredDatabase(
  settings: { DATABASE_URL?: string; DATA_DIR: string },
  options: { share: boolean },
): Promise<Opening> {
  if (settings.DATABASE_URL) {
    return { ok: true, opened: { address: { url: settings.DATABASE_URL }, engine: 'postgres', close: nothing } }
  }
  const holder = findLockHolder(settings.DATA_DIR)
  if (options.share && holder?.socketFolder) {
    return {
      ok: true,
      opened: { address: { socketFolder: holder.socketFolder }, engine: 'embedded', close: nothing },
    }
  }
  const lock = lockDataFolder(settings.DATA_DIR)
  if (!lock.ok) return { ok: false, heldBy: lock.holder.pid }
  const engine = await openEmbeddedDatabase({ dataFolder: join(settings.DATA_DIR, 'database') })
  announceSocket(settings.DATA_DIR, engine.socketFolder)
  return {
    ok: true,
    opened: {
      address: { socketFolder: engine.socketFolder },
      engine: 'embedded',
      close: async () => {
        await engine.stop()
        unlockDataFolder(settings.DATA_DIR)
      },
    },
  }
}

/** Tells this process's shared pool where the database is. */
export function pointPoolAt(address: DatabaseAddress): void {
  if ('url' in address) process.env.DATABASE_URL = address.url
  else process.env.DATABASE_SOCKET_FOLDER = address.socketFolder
}
