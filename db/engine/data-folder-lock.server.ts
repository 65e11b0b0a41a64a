import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who has the embedded database open. PGlite itself would let a second process in and the two would diverge. */
export type LockHolder = { pid: number; socketFolder: string | null }

const lockFile = (dataFolder: string) => join(dataFolder, 'in-use.json')

/** The living process that has this data folder open, if any. A lock left by a dead process counts as none. */
export function findLockHolder(dataFolder: string): LockHolder | null {
  let holder: LockHolder
  try {
    holder = JSON.parse(readFileSync(lockFile(dataFolder), 'utf8')) as LockHolder
  } catch {
    return null
  }
  return isAlive(holder.pid) ? holder : null
}

/** Takes the folder for this process, or says who has it. */
export function lockDataFolder(dataFolder: string): { ok: true } | { ok: false; holder: LockHolder } {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const holder = findLockHolder(dataFolder)
  if (holder && holder.pid !== process.pid) return { ok: false, holder }
  rmSync(lockFile(dataFolder), { force: true })
  try {
    writeFileSync(lockFile(dataFolder), JSON.stringify({ pid: process.pid, socketFolder: null }), {
      flag: 'wx',
      mode: 0o600,
    })
  } catch {
    const other = findLockHolder(dataFolder)
    if (other) return { ok: false, holder: other }
    throw new Error(`The lock of ${dataFolder} could not be written`)
  }
  return { ok: true }
}

/** Tells other commands of this machine where the running server's database listens. */
export function announceSocket(dataFolder: string, socketFolder: string): void {
  writeFileSync(lockFile(dataFolder), JSON.stringify({ pid: process.pid, socketFolder }), { mode: 0o600 })
}

export function unlockDataFolder(dataFolder: string): void {
  rmSync(lockFile(dataFolder), { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
