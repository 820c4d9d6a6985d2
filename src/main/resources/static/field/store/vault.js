/**
 * Who uses this device, and how each opens their own store: by a PIN together with a half that comes from the
 * secret of the device, or by the
 * recovery secret that only the server has. The list tells names and whose they are, and nothing that opens anything.
 *
 * @typedef {import('../core/types.js').Registration} Registration
 * @typedef {import('../core/types.js').Reviewer} Reviewer
 * @typedef {import('../core/types.js').Unlocking} Unlocking
 * @typedef {import('./crypto.js').WrappedKey} WrappedKey
 * @typedef {import('./waits.js').Waiting} Waiting
 * @typedef {{ id: string, user: string, name: string, device: string, secret: CryptoKey, byPin: WrappedKey, byRecovery: WrappedKey, waiting: Waiting }} Kept
 */

import { fromBase64url } from '../core/bytes.js'
import { hardened, newDataKey, pinHalf, unwrapByPin, unwrapByRecovery, wrapByPin, wrapByRecovery } from './crypto.js'
import { NewerStore, isFull, open, remove, result, within } from './idb.js'
import { keepDevice, keptDevice, session } from './session.js'
import { databaseOf, openShelves } from './shelves.js'
import { NO_WAIT, counted, left, wrongOnceMore } from './waits.js'

const NAME = 'chung-tay-field'
const VERSION = 1

/** At least six digits, and not one digit all over. @param {string} pin */
export const isGoodPin = (pin) => /^\d{6,}$/.test(pin) && new Set(pin).size > 1

/** @param {{ clock?: () => number }} [ports] */
export async function openVault({ clock = Date.now } = {}) {
  const db = await open(NAME, VERSION, (it) => {
    it.createObjectStore('reviewers', { keyPath: 'id' })
    it.createObjectStore('installation', { keyPath: 'id' })
  })
  const vault = new Vault(db, clock)
  await vault.forgetTheRest()
  return vault
}

export class Vault {
  #db
  #clock

  /** @param {IDBDatabase} db @param {() => number} clock */
  constructor(db, clock) {
    this.#db = db
    this.#clock = clock
  }

  /** The identity of this browser on this device, to register by. @returns {Promise<string>} */
  async installation() {
    return within(this.#db, ['installation'], 'readwrite', async (store) => {
      const kept = await result(store('installation').get('this'))
      if (kept) return kept.value
      const value = crypto.randomUUID()
      store('installation').put({ id: 'this', value })
      return value
    })
  }

  /** @returns {Promise<Reviewer[]>} */
  async reviewers() {
    const rows = await within(this.#db, ['reviewers'], 'readonly', (store) => result(store('reviewers').getAll()))
    return rows.map((/** @type {Kept} */ { id, user, name, device, waiting }) => ({ id, user, name, device, wait: left(waiting, this.#clock()) }))
  }

  /** @param {Registration} said @param {string} pin @param {string} [machine] as its owner calls it @returns {Promise<Unlocking>} */
  async register(said, pin, machine = said.user.name) {
    const id = crypto.randomUUID()
    const [secret, dataKey] = await Promise.all([pinHalf(fromBase64url(said.secret)), newDataKey()])
    const byPin = await wrapByPin(dataKey, pin, secret)
    const byRecovery = await wrapByRecovery(dataKey, fromBase64url(said.recovery))
    await navigator.storage?.persist?.()
    return this.#unlessFull(async () => {
      const shelves = await openShelves(id)
      await keepDevice(shelves, await hardened(dataKey), said, machine)
      shelves.close()
      const kept = { id, user: said.user.id, name: said.user.name, device: said.device, secret, byPin, byRecovery, waiting: NO_WAIT }
      await within(this.#db, ['reviewers'], 'readwrite', async (store) => store('reviewers').put(kept))
      return this.#opened(id, await hardened(dataKey))
    })
  }

  /**
   * The try counts before it is made: a page that is closed in the middle has tried. One that cannot be counted, because
   * the device is full, is none.
   *
   * @param {string} id @param {string} pin @returns {Promise<Unlocking>}
   */
  async unlock(id, pin) {
    return this.#unlessFull(() => this.#unlock(id, pin))
  }

  /** @param {string} id @param {string} pin @returns {Promise<Unlocking>} */
  async #unlock(id, pin) {
    const now = this.#clock()
    const kept = await this.#change(id, (it) =>
      ({ ...it, waiting: left(it.waiting, now) > 0 ? counted(it.waiting, now) : wrongOnceMore(it.waiting, now) }))
    const wait = left(kept.before.waiting, now)
    if (wait > 0) return { kind: 'WAIT', wait }
    const dataKey = await unwrapByPin(kept.after.byPin, pin, kept.after.secret)
    if (dataKey === null) return { kind: 'WRONG_PIN', wait: left(kept.after.waiting, now) }
    await this.#change(id, (it) => ({ ...it, waiting: NO_WAIT }))
    return this.#opened(id, dataKey)
  }

  /** With the recovery secret from the server, and a new PIN. @param {string} id @param {string} recovery @param {string} pin @returns {Promise<Unlocking>} */
  async recover(id, recovery, pin) {
    return this.#unlessFull(() => this.#recover(id, recovery, pin))
  }

  /** @param {string} id @param {string} recovery @param {string} pin @returns {Promise<Unlocking>} */
  async #recover(id, recovery, pin) {
    const { after: kept } = await this.#change(id, (it) => it)
    const dataKey = await unwrapByRecovery(kept.byRecovery, fromBase64url(recovery))
    if (dataKey === null) return { kind: 'WRONG_SECRET' }
    const byPin = await wrapByPin(dataKey, pin, kept.secret)
    await this.#change(id, (it) => ({ ...it, byPin, waiting: NO_WAIT }))
    return this.#opened(id, await hardened(dataKey))
  }

  /** The key goes first: what is left in a cut is useless, and removed next time. @param {string} id */
  async wipe(id) {
    await within(this.#db, ['reviewers', 'installation'], 'readwrite', async (store) => {
      store('reviewers').delete(id)
      store('installation').put({ id: `gone ${id}`, value: id })
    })
    await this.forgetTheRest()
  }

  async forgetTheRest() {
    const all = await within(this.#db, ['installation'], 'readonly', (store) => result(store('installation').getAll()))
    for (const it of all.filter((/** @type {{ id: string, value: string }} */ it) => it.id !== 'this')) {
      await remove(databaseOf(it.value))
      await within(this.#db, ['installation'], 'readwrite', async (store) => store('installation').delete(it.id))
    }
  }

  /** @param {string} id @param {CryptoKey} key @returns {Promise<Unlocking>} */
  async #opened(id, key) {
    try {
      let ended = () => {}
      const gone = /** @type {Promise<void>} */ (new Promise((resolve) => (ended = resolve)))
      const shelves = await openShelves(id, () => ended())
      const device = await keptDevice(shelves, key)
      const wipe = async () => {
        shelves.close()
        await this.wipe(id)
      }
      return { kind: 'OPEN', session: session(shelves, key, { device, wipe, gone }) }
    } catch (error) {
      if (error instanceof NewerStore) return { kind: 'NEWER_STORE' }
      throw error
    }
  }

  /** @param {() => Promise<Unlocking>} work @returns {Promise<Unlocking>} */
  async #unlessFull(work) {
    try {
      return await work()
    } catch (error) {
      if (isFull(error)) return { kind: 'FULL' }
      throw error
    }
  }

  /** @param {string} id @param {(kept: Kept) => Kept} change @returns {Promise<{ before: Kept, after: Kept }>} */
  async #change(id, change) {
    return within(this.#db, ['reviewers'], 'readwrite', async (store) => {
      const before = await result(store('reviewers').get(id))
      if (!before) throw new Error(`nobody here is ${id}`)
      const after = change(before)
      store('reviewers').put(after)
      return { before, after }
    })
  }
}
