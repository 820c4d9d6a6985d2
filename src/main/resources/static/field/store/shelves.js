/**
 * The stores of one reviewer and how their rows look. A row names in the open what it is found by, random identities and
 * counts; everything else is locked. Version 1; later versions add steps below and read what was there before.
 *
 * @typedef {import('./crypto.js').Locked} Locked
 * @typedef {import('../core/types.js').VisitRecord} VisitRecord
 * @typedef {Locked & { id: string, stamp: string }} Row
 * @typedef {Row & { village: string, questionnaire: string, waiting: number, unsealed: number, unsettled: number }} VisitRow
 */

import { isUnsealed, waiting } from '../core/visit.js'
import { lock, unlock } from './crypto.js'
import { open } from './idb.js'

export const ALL = ['meta', 'villages', 'rosters', 'visits', 'questionnaires', 'pictures', 'picture_bytes']

const VERSION = 1

/** @param {string} id of the reviewer on this device */
export const databaseOf = (id) => `chung-tay-field-${id}`

/** @param {string} id @param {() => void} [gone] called when another page removed them */
export const openShelves = (id, gone) =>
  open(databaseOf(id), VERSION, (db, from) => {
    if (from < 1) first(db)
  }, gone)

/** @param {IDBDatabase} db */
function first(db) {
  for (const name of ALL) {
    const store = db.createObjectStore(name, { keyPath: 'id' })
    if (name === 'visits') for (const index of ['village', 'questionnaire', 'waiting', 'unsealed', 'unsettled']) store.createIndex(index, index)
  }
}

/** @param {CryptoKey} key @param {string} store @param {string} id @param {unknown} value @returns {Promise<Row>} */
export const row = async (key, store, id, value) =>
  ({ id, stamp: crypto.randomUUID(), ...(await lock(key, `${store}/${id}`, value)) })

/** @param {CryptoKey} key @param {VisitRecord} record @returns {Promise<VisitRow>} */
export const visitRow = async (key, record) => ({
  ...(await row(key, 'visits', record.subject, record)),
  village: record.village,
  questionnaire: record.key,
  waiting: waiting(record).length,
  unsealed: isUnsealed(record) ? 1 : 0,
  unsettled: record.unsettled.length,
})

/** @param {CryptoKey} key @param {string} store @param {Row} it @returns {Promise<any>} */
export const opened = (key, store, it) => unlock(key, `${store}/${it.id}`, it)

/** @param {CryptoKey} key @param {string} store @param {Row[]} rows @returns {Promise<any[]>} */
export const openedAll = (key, store, rows) => Promise.all(rows.map((it) => opened(key, store, it)))

/** Rows of one store as they were last unlocked: one that was not written since need not be unlocked again. */
export class Opened {
  #key
  #store
  /** @type {Map<string, { stamp: string, value: any }>} */
  #known = new Map()

  /** @param {CryptoKey} key @param {string} store */
  constructor(key, store) {
    this.#key = key
    this.#store = store
  }

  /** @param {Row} it @returns {Promise<any>} never to be changed */
  async of(it) {
    const known = this.#known.get(it.id)
    if (known?.stamp === it.stamp) return known.value
    const value = await opened(this.#key, this.#store, it)
    this.note(it, value)
    return value
  }

  /** @param {Row} it as it was written @param {unknown} value */
  note({ id, stamp }, value) {
    this.#known.set(id, { stamp, value })
  }
}

/** Whether both are absent, or the same writing of the same row. @param {Row | undefined} one @param {Row | undefined} other */
export const isSame = (one, other) => one?.stamp === other?.stamp
