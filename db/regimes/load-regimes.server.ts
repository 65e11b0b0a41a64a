import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Regime, regimeFile } from '~/domain/regimes/regime.forms'
import { storeRegime } from '~/domain/regimes/regimes.commands.server'
import type { Executor } from '../client.server'

/** The laws that come with the product, read and checked. */
export function builtInRegimes(): Regime[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))
  return files.sort().map((name) => regimeFile.parse(JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))))
}

/** Stores them after every migration; what an office loaded itself stays. */
export async function addBuiltInRegimes(db: Executor): Promise<void> {
  for (const regime of builtInRegimes()) await storeRegime(db, { regime, builtIn: true, now: new Date() })
}
