/**
 * Sending and fetching for the reviewer who is signed in, as the pages see it.
 *
 * @typedef {import('../core/types.js').Session} Session
 * @typedef {import('../core/types.js').SyncReport} SyncReport
 * @typedef {import('../core/types.js').SyncProgress} SyncProgress
 */

import { alone } from '../core/alone.js'
import { carried } from '../core/carrying.js'
import { isLeft } from '../core/picturing.js'
import { takeReceipts } from '../core/returning.js'
import { Round } from '../core/round.js'
import { synchronise } from '../core/sync.js'
import { line } from '../net/api.js'

const A_LITTLE_MS = 1_500

const PORTS = {
  clock: () => new Date(), random: Math.random, newId: () => crypto.randomUUID(), subtle: crypto.subtle, locks: navigator.locks,
}

export class Exchange {
  /** @type {SyncReport | null} */
  report = null
  /** @type {SyncProgress | null} */
  progress = null
  /** Households of which something is unsent. */
  unsent = 0
  /** Packets that were not received, and sheets from which one is still to be made; the office is told with every request. */
  waiting = 0
  /** Pictures that the server has not as a whole; the office is told of them as well. */
  pictures = 0
  /** Called when a round has ended. @type {() => void} */
  changed = () => {}
  /** Called before that when a package was taken, or may have been. @type {() => void} */
  packed = () => {}
  /** Called while one goes on. @type {() => void} */
  ticked = () => {}
  #session
  #line
  #openSubject
  #later = 0
  #over = false

  /** @param {Session} session @param {string} version of the application @param {() => string | null} openSubject whose sheet somebody is filling in */
  constructor(session, version, openSubject) {
    this.#session = session
    this.#openSubject = openSubject
    const plain = line({ token: () => session.device().token, version, waiting: () => this.waiting, pictures: () => this.pictures })
    // What a round ends with: the office learns how much is left, and not how much there was.
    this.#line = { ...plain, villages: () => this.#countPackets().then(plain.villages) }
  }

  /** One round; quietly nothing while one is on its way. @param {{ force?: boolean }} [how] `force` waits for nothing */
  async send({ force = false } = {}) {
    if (this.progress || this.#over) return
    clearTimeout(this.#later)
    this.progress = { step: 'PACKETS', done: 0, all: 0, name: null }
    this.ticked()
    // A store that is locked in the middle of a round ends it; everything that was not receipted is still there.
    const report = await this.#countPackets().then(() => this.#round(force)).catch(() => null)
    this.progress = null
    if (this.#over) return
    if (report === null || report.villages > 0) this.packed()
    this.report = report ?? this.report
    await this.count()
  }

  /** After the page that comes first. */
  sendSoon() {
    clearTimeout(this.#later)
    this.#later = setTimeout(() => this.send(), A_LITTLE_MS)
  }

  /** The reviewer is locked out; nothing begins any more. */
  end() {
    this.#over = true
    clearTimeout(this.#later)
  }

  /** @param {boolean} force */
  #round(force) {
    const progress = (/** @type {SyncProgress} */ it) => {
      this.progress = it
      this.ticked()
    }
    return synchronise(this.#session, this.#line, PORTS, { open: this.#openSubject(), force, progress })
  }

  /** Counts what is unsent anew. */
  async count() {
    await this.#countPackets()
    this.unsent = (await this.#session.roster()).filter((it) => it.unsent > 0).length
    this.changed()
  }

  async #countPackets() {
    const [packets, sheets, pictures] = await Promise.all([this.#session.outbox(), this.#session.unsealed(), this.#session.pictures()])
    this.waiting = packets.length + sheets.length
    this.pictures = pictures.filter(isLeft).length
  }

  /**
   * A file to be carried, with all that was answered until now.
   *
   * @param {Set<string>} without packets and pictures of files that were made before
   * @returns {Promise<{ file: string, ids: string[], left: { packets: number, pictures: number } } | null>} null if the device is full
   */
  async file(without) {
    if (!(await new Round(this.#session, this.#line, PORTS, {}).sealAll(this.#openSubject()))) return null
    const { content, ids } = await carried(this.#session, { without })
    return { file: await this.#session.sealedFile(content), ids, left: content.left }
  }

  /** Receipts that were carried back. @param {string} text of the file @returns {Promise<import('../core/types.js').Returning>} */
  async takeReceipts(text) {
    /** @type {import('../core/types.js').Returning} */
    let came = { kind: 'BUSY' }
    await alone(`sync ${this.#session.device().device}`, PORTS.locks, async () => {
      came = await takeReceipts(new Round(this.#session, this.#line, PORTS, {}), text)
    })
    await this.count()
    return came
  }

  /** The villages for which the reviewer is sent out; null without a network. */
  async offered() {
    const reply = await this.#line.villages()
    return reply.kind === 'DONE' ? reply.value.villages : null
  }

  /** @param {string} village @param {(bytes: number) => void} progress @returns {Promise<'DONE' | 'FULL' | 'NETWORK' | 'REFUSED'>} */
  async take(village, progress) {
    const reply = await this.#line.pack(village, null, progress)
    if (reply.kind === 'REFUSED') return 'REFUSED'
    if (reply.kind !== 'DONE') return 'NETWORK'
    const { full } = await this.#session.takePackage(reply.value, reply.etag)
    this.packed()
    await this.count()
    return full ? 'FULL' : 'DONE'
  }
}
