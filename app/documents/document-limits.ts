const MB = 1024 * 1024

/**
 * What one uploaded file may cost. Sizes in bytes, times in milliseconds. A provincial notice is 20 kB to 2 MB and under
 * twenty pages; the limits leave room for annexes and none for files made to exhaust the server.
 */
export const DOCUMENT_LIMITS = {
  fileSize: 20 * MB,
  pdfPages: 300,
  readingTime: 20_000,
  /** Heap of the reading thread; V8 ends the thread, not the server, when it is passed. */
  readingMemory: 512 * MB,
  /** An idle reading thread gives its memory back after this time. */
  readingIdle: 15_000,
  archiveEntries: 5_000,
  /** Sum of what the archive's directory announces, pictures included. */
  archiveUnpacked: 400 * MB,
  /** One part that is really unpacked (the document's XML: 300 pages of prose are 10 MB). */
  partUnpacked: 50 * MB,
  /** Unpacked size over packed size of one part; XML of real documents stays under 60. Asked only above `ratioFrom`. */
  partRatio: 200,
  ratioFrom: 5 * MB,
  /** Files inside a mail, a message or an archive, and their sum. */
  enclosedFiles: 100,
  enclosedSize: 60 * MB,
  /** Elements inside elements: real documents stay under 60. */
  xmlDepth: 400,
} as const
