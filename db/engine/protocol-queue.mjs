// PGlite is one backend; every connection of the socket server shares its unnamed statement and portal. The queue that
// comes with the socket server lets messages of two connections alternate between Parse and Execute, so that one gets
// the other's rows. This one lets a connection finish what it began: to the Sync of an extended query, and to the end
// of its transaction.

/** @typedef {{ handlerId: number, message: Uint8Array, onData: (data: Uint8Array) => void, resolve: (sent: number) => void, reject: (error: unknown) => void }} Waiting */

const QUERY = 0x51
const SYNC = 0x53
const TERMINATE = 0x58

/**
 * A message after which nothing of the sequence is pending. A start-up message has no letter; its first byte is 0.
 * @param {Uint8Array} message
 */
const endsSequence = (message) => [QUERY, SYNC, TERMINATE, 0].includes(message[0] ?? 0)

export class ProtocolQueue {
  #db
  /** @type {Waiting[]} */
  #waiting = []
  #running = false
  /**
   * The connection that has begun a sequence or a transaction and must come first.
   * @type {number | null}
   */
  #owner = null

  /** @param {import('@electric-sql/pglite').PGlite} db */
  constructor(db) {
    this.#db = db
  }

  /**
   * @param {number} handlerId
   * @param {Uint8Array} message
   * @param {(data: Uint8Array) => void} onData
   * @returns {Promise<number>} how many bytes were answered
   */
  enqueue(handlerId, message, onData) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ handlerId, message, onData, resolve, reject })
      this.#run()
    })
  }

  getQueueLength() {
    return this.#waiting.length
  }

  /** @param {number} handlerId */
  clearQueueForHandler(handlerId) {
    const gone = this.#waiting.filter((entry) => entry.handlerId === handlerId)
    this.#waiting = this.#waiting.filter((entry) => entry.handlerId !== handlerId)
    for (const entry of gone) entry.reject(new Error('The connection was closed'))
  }

  /**
   * A connection that went away must not keep the engine: its sequence ends, its transaction is rolled back.
   * @param {number} handlerId
   */
  async clearTransactionIfNeeded(handlerId) {
    if (this.#owner !== handlerId) return
    await this.#db.runExclusive(() => this.#db.execProtocolRaw(new Uint8Array([SYNC, 0, 0, 0, 4])))
    if (this.#db.isInTransaction()) await this.#db.exec('ROLLBACK')
    this.#owner = null
    this.#run()
  }

  #next() {
    if (this.#owner === null) return this.#waiting.shift()
    const index = this.#waiting.findIndex((entry) => entry.handlerId === this.#owner)
    return index < 0 ? undefined : this.#waiting.splice(index, 1)[0]
  }

  async #run() {
    if (this.#running) return
    this.#running = true
    for (let entry = this.#next(); entry; entry = this.#next()) {
      const { handlerId, message, onData, resolve, reject } = entry
      this.#owner = handlerId
      let sent = 0
      try {
        await this.#db.runExclusive(() =>
          this.#db.execProtocolRawStream(message, {
            onRawData: (data) => {
              sent += data.length
              onData(data)
            },
          }),
        )
        if (endsSequence(message) && !this.#db.isInTransaction()) this.#owner = null
        resolve(sent)
      } catch (error) {
        this.#owner = null
        reject(error)
      }
    }
    this.#running = false
  }
}
