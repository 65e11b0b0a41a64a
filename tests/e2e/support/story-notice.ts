import { existsSync, readFileSync } from 'node:fs'
import { assembleNotice } from '../../../db/seed/notice-text'
import { BAC_GIANG_2015 } from '../../../db/seed/notices/bac-giang-2015'

const REAL = '../shared/notices/texts/004_5fcd6a618967aa2f.txt'

/** The notice of the story: the real one where it lies beside the project, else the sample's own telling of it. */
export function storyNotice(): { name: string; mimeType: string; buffer: Buffer } {
  const buffer = existsSync(REAL) ? readFileSync(REAL) : Buffer.from(assembleNotice(BAC_GIANG_2015).text)
  return { name: '70-tb-ubnd.txt', mimeType: 'text/plain', buffer }
}
