import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secret sessions are signed with: the setting, else one made at the first start and kept beside the data. */
export function signingSecret(settings: { AUTH_SECRET?: string; DATA_DIR: string }): string {
  if (settings.AUTH_SECRET) return settings.AUTH_SECRET
  const file = join(settings.DATA_DIR, 'signing-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const secret = randomBytes(48).toString('base64url')
  mkdirSync(settings.DATA_DIR, { recursive: true, mode: 0o700 })
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
