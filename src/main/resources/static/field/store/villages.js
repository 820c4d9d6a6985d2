/**
 * The villages on the device. A package is taken whole or not at all: a cut leaves the old one or the new one.
 *
 * @typedef {import('../core/types.js').Pack} Pack
 * @typedef {import('../core/types.js').Kept} Kept
 * @typedef {import('../core/types.js').TakenVillage} TakenVillage
 * @typedef {import('./shelves.js').Row} Row
 * @typedef {{ visits: Row[], list: Row | undefined }} Seen
 * @typedef {{ visits: Row[], list: Row | null, village: Row | null, questionnaires: Row[], left: string[] }} Change
 */

import { repack } from '../core/repack.js'
import { isFull, result, within } from './idb.js'
import { ALL, Opened, isSame, opened, openedAll, row, visitRow } from './shelves.js'

export class Villages {
  #db
  #key
  #villages
  #questionnaires

  /** @param {IDBDatabase} db @param {CryptoKey} key */
  constructor(db, key) {
    this.#db = db
    this.#key = key
    this.#villages = new Opened(key, 'villages')
    this.#questionnaires = new Opened(key, 'questionnaires')
  }

  /** @returns {Promise<TakenVillage[]>} */
  async all() {
    const rows = await within(this.#db, ['villages'], 'readonly', (store) => result(store('villages').getAll()))
    return Promise.all(rows.map((/** @type {Row} */ it) => this.#villages.of(it)))
  }

  /** @param {string} village @returns {Promise<TakenVillage | null>} null if it is not on the device */
  one(village) {
    return this.#find(this.#villages, 'villages', village)
  }

  /** @param {string} key of a questionnaire @returns {Promise<any | null>} */
  questionnaire(key) {
    return this.#find(this.#questionnaires, 'questionnaires', key)
  }

  /** @param {Opened} all @param {string} name of the store @param {string} id */
  async #find(all, name, id) {
    const found = await within(this.#db, [name], 'readonly', (store) => result(store(name).get(id)))
    return found ? all.of(found) : null
  }

  /** @param {Pack} pack @param {string | null} etag @param {string | null} [open] @returns {Promise<Kept>} */
  async take(pack, etag, open = null) {
    return this.#put(pack, { ...pack.village, takenAt: pack.taken_at, day: pack.day, etag, judging: pack.judging ?? null }, open)
  }

  /** The village leaves the device, but for households with something unsent. @param {string} village @param {string | null} [open] @returns {Promise<Kept>} */
  async leave(village, open = null) {
    const taken = (await this.all()).find((it) => it.village === village)
    if (!taken) return { full: false }
    /** @type {Pack} */
    const none = { village: taken, taken_at: taken.takenAt, day: taken.day, questionnaires: {}, judging: null, visits: [] }
    return this.#put(none, { ...taken, visits: 0, etag: null }, open)
  }

  /** Another page that writes at the same time makes it needless. @param {string} id @param {string | null} overSince @returns {Promise<Kept>} */
  async noteOver(id, overSince) {
    const seen = await within(this.#db, ['villages'], 'readonly', (store) => result(store('villages').get(id)))
    if (!seen) return { full: false }
    const noted = await row(this.#key, 'villages', id, { ...(await opened(this.#key, 'villages', seen)), overSince })
    try {
      await within(this.#db, ['villages'], 'readwrite', async (store) => {
        if (isSame(await result(store('villages').get(id)), seen)) store('villages').put(noted)
      })
      return { full: false }
    } catch (error) {
      if (isFull(error)) return { full: true }
      throw error
    }
  }

  /** @param {Pack} pack @param {TakenVillage} village @param {string | null} open @returns {Promise<Kept>} */
  async #put(pack, village, open) {
    for (;;) {
      const seen = await this.#transaction('readonly', (store) => this.#seen(store, pack))
      const change = await this.#change(pack, village, seen, open)
      try {
        if (await this.#transaction('readwrite', (store) => this.#write(store, pack, seen, change))) return { full: false }
      } catch (error) {
        if (isFull(error)) return { full: true }
        throw error
      }
    }
  }

  /** @template T @param {IDBTransactionMode} mode @param {(store: (name: string) => IDBObjectStore) => Promise<T>} work */
  #transaction(mode, work) {
    return within(this.#db, ALL, mode, work)
  }

  /** Households of the village, and those of the package that lay in another one. @param {(name: string) => IDBObjectStore} store @param {Pack} pack @returns {Promise<Seen>} */
  async #seen(store, { village: { village }, visits }) {
    const own = await result(store('visits').index('village').getAll(village))
    const known = new Set(own.map((it) => it.id))
    const others = await Promise.all(visits.filter((it) => !known.has(it.subject)).map((it) => result(store('visits').get(it.subject))))
    return { visits: [...own, ...others.filter((it) => it !== undefined)], list: await result(store('rosters').get(village)) }
  }

  /** @param {Pack} pack @param {TakenVillage} village @param {Seen} seen @param {string | null} open @returns {Promise<Change>} */
  async #change(pack, village, seen, open) {
    const key = this.#key
    const held = {
      records: await openedAll(key, 'visits', seen.visits),
      lines: seen.list ? await opened(key, 'rosters', seen.list) : [],
    }
    const { records, lines, left } = repack(pack, held, open)
    const isEmpty = pack.visits.length === 0 && records.length === 0
    return {
      visits: await Promise.all(records.map((it) => visitRow(key, it))),
      list: isEmpty ? null : await row(key, 'rosters', village.village, lines),
      village: isEmpty ? null : await row(key, 'villages', village.village, village),
      questionnaires: await Promise.all(Object.entries(pack.questionnaires).map(([id, it]) => row(key, 'questionnaires', id, it))),
      left,
    }
  }

  /** @param {(name: string) => IDBObjectStore} store @param {Pack} pack @param {Seen} seen @param {Change} change @returns {Promise<boolean>} false if somebody wrote meanwhile */
  async #write(store, pack, seen, change) {
    const now = await this.#seen(store, pack)
    const stamps = new Map(seen.visits.map((it) => [it.id, it]))
    const isStale = now.visits.length !== seen.visits.length || now.visits.some((it) => !isSame(it, stamps.get(it.id)))
    if (isStale || !isSame(now.list, seen.list)) return false
    for (const it of change.visits) store('visits').put(it)
    for (const it of change.left) store('visits').delete(it)
    this.#putOrDelete(store('rosters'), pack.village.village, change.list)
    this.#putOrDelete(store('villages'), pack.village.village, change.village)
    for (const it of change.questionnaires) store('questionnaires').put(it)
    await this.#forgetQuestionnaires(store)
    return true
  }

  /** @param {IDBObjectStore} store @param {string} id @param {Row | null} it */
  #putOrDelete(store, id, it) {
    if (it) store.put(it)
    else store.delete(id)
  }

  /** Those that no sheet on the device needs any more. @param {(name: string) => IDBObjectStore} store */
  async #forgetQuestionnaires(store) {
    for (const id of await result(store('questionnaires').getAllKeys())) {
      if ((await result(store('visits').index('questionnaire').count(id))) === 0) store('questionnaires').delete(id)
    }
  }
}
