import { createHash } from 'node:crypto'
import { canonicalJson } from '~/domain/briefings/frozen'
import type { Yardstick } from './evaluation'

/** A yardstick as it is locked: everything that could favour somebody when changed after the scores are known. */
const yardstickText = (round: number, { products, gates, criteria, spreadLimit }: Yardstick): string =>
  canonicalJson({ round, products, gates, criteria, spreadLimit })

/** SHA-256 of the yardstick's canonical JSON, in hexadecimal. */
export const fingerprintOf = (round: number, yardstick: Yardstick): string =>
  createHash('sha256').update(yardstickText(round, yardstick), 'utf8').digest('hex')
