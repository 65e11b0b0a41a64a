import { Transform } from 'node:stream'

/**
 * React 18 writes pages in blocks of 2 kB, and where a letter of several bytes does not fit at the end of one it leaves the
 * rest of the block NUL (react issue 31134). A browser shows each as «�», in the middle of Vietnamese words. HTML holds no
 * NUL of its own, so all of them are taken out.
 */
export const withoutNuls = (): Transform =>
  new Transform({
    transform: (block: Buffer, _, done) => done(null, block.includes(0) ? block.filter((byte) => byte !== 0) : block),
  })
