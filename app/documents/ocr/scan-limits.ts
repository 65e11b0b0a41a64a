const MB = 1024 * 1024
const MEGAPIXEL = 1_000_000

/**
 * What recognising one document may cost; its bytes are limited as every file's (`DOCUMENT_LIMITS.fileSize`). Times in
 * milliseconds. A page takes two to four seconds, so that the longest document of an office is done in some minutes.
 */
export const SCAN_LIMITS = {
  /** Pages of one document that bear no text of their own. */
  pages: 60,
  /** A picture as it comes, before decoding: A3 at 600 dpi has 70 million pixels, a telephone's up to 50. */
  picturePixels: 80 * MEGAPIXEL,
  /** Pages are drawn at this measure: more dots cost time and read no better. */
  scanDpi: 200,
  /** A drawn page has no more pixels; larger sheets are drawn smaller. A4 at 200 dpi has 3.9 million. */
  scanPixels: 10 * MEGAPIXEL,
  /** One page; a bad one is read three times, and other work may hold the processor. */
  pageTime: 180_000,
  /** The whole document. */
  time: 30 * 60_000,
  /** Heap of the process. Pixels lie outside it and are bounded by their own limits. */
  memory: 1024 * MB,
} as const
