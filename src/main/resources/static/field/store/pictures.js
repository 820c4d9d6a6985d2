/**
 * Pictures on the device: a line that tells what it is and how far it was sent, and its bytes.
 *
 * @typedef {import('../core/types.js').PictureLine} PictureLine
 * @typedef {import('../core/types.js').Kept} Kept
 */

import { lockBytes, openBytes } from './crypto.js'
import { isFull, result, within } from './idb.js'
import { isSame, opened, openedAll, row } from './shelves.js'

const BOTH = ['pictures', 'picture_bytes']

export class Pictures {
  #db
  #key

  /** @param {IDBDatabase} db @param {CryptoKey} key */
  constructor(db, key) {
    this.#db = db
    this.#key = key
  }

  /** @returns {Promise<PictureLine[]>} */
  async all() {
    return openedAll(this.#key, 'pictures', await within(this.#db, ['pictures'], 'readonly', (store) => result(store('pictures').getAll())))
  }

  /** @param {string} id @returns {Promise<ArrayBuffer | null>} */
  async bytes(id) {
    const found = await within(this.#db, ['picture_bytes'], 'readonly', (store) => result(store('picture_bytes').get(id)))
    return found ? openBytes(this.#key, `picture_bytes/${id}`, found) : null
  }

  /** @param {PictureLine} picture @param {ArrayBuffer} bytes @returns {Promise<Kept>} */
  async put(picture, bytes) {
    const line = await row(this.#key, 'pictures', picture.id, picture)
    const locked = { id: picture.id, ...(await lockBytes(this.#key, `picture_bytes/${picture.id}`, bytes)) }
    return this.#kept(async (store) => {
      store('pictures').put(line)
      store('picture_bytes').put(locked)
      return true
    })
  }

  /** @param {string} id @param {{ named?: boolean, sent?: number, error?: string | null }} change @returns {Promise<Kept>} */
  async note(id, change) {
    for (;;) {
      const seen = await within(this.#db, ['pictures'], 'readonly', (store) => result(store('pictures').get(id)))
      if (!seen) return { full: false }
      const line = await row(this.#key, 'pictures', id, { ...(await opened(this.#key, 'pictures', seen)), ...change })
      let written = false
      const kept = await this.#kept(async (store) => {
        written = isSame(await result(store('pictures').get(id)), seen)
        if (written) store('pictures').put(line)
        return written
      })
      if (kept.full || written) return kept
    }
  }

  /** @param {string} id */
  async drop(id) {
    await this.#kept(async (store) => {
      for (const name of BOTH) store(name).delete(id)
      return true
    })
  }

  /** Those of households that have left the device, once they were sent or no packet names them. @param {Set<string>} staying */
  async dropLeft(staying) {
    const done = (await this.all()).filter((it) => !staying.has(it.subject) && (!it.named || it.sent >= it.size))
    for (const it of done) await this.drop(it.id)
  }

  /** @param {(store: (name: string) => IDBObjectStore) => Promise<boolean>} work @returns {Promise<Kept>} */
  async #kept(work) {
    try {
      await within(this.#db, BOTH, 'readwrite', work)
      return { full: false }
    } catch (error) {
      if (isFull(error)) return { full: true }
      throw error
    }
  }
}
