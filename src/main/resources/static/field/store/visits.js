/**
 * The households of a reviewer in their store, one at a time, together with their lines in the list.
 *
 * @typedef {import('../core/types.js').VisitRecord} VisitRecord
 * @typedef {import('../core/types.js').RosterLine} RosterLine
 * @typedef {import('../core/types.js').Kept} Kept
 * @typedef {import('./shelves.js').Row} Row
 * @typedef {import('./shelves.js').VisitRow} VisitRow
 */

import { outbox } from '../core/outbox.js'
import { lineOf } from '../core/roster.js'
import { isUnsent } from '../core/visit.js'
import { isFull, result, within } from './idb.js'
import { Opened, isSame, opened, openedAll, row, visitRow } from './shelves.js'

const HOUSEHOLDS = ['visits', 'rosters', 'villages', 'questionnaires']

const AT_LEAST_ONE = () => IDBKeyRange.lowerBound(1)

export class Visits {
  #db
  #key
  #lists

  /** @param {IDBDatabase} db @param {CryptoKey} key */
  constructor(db, key) {
    this.#db = db
    this.#key = key
    this.#lists = new Opened(key, 'rosters')
  }

  /** @param {string} subject @returns {Promise<VisitRecord | null>} */
  async find(subject) {
    const found = await this.#row('visits', subject)
    return found ? opened(this.#key, 'visits', found) : null
  }

  /** @returns {Promise<RosterLine[]>} in the order in which they lie */
  async roster() {
    const rows = await within(this.#db, ['rosters'], 'readonly', (store) => result(store('rosters').getAll()))
    const lists = /** @type {RosterLine[][]} */ (await Promise.all(rows.map((/** @type {Row} */ it) => this.#lists.of(it))))
    return lists.sort((one, other) => (one[0]?.villageName ?? '').localeCompare(other[0]?.villageName ?? '', 'vi')).flat()
  }

  /** What waits for a receipt. */
  async outbox() {
    const rows = await this.#indexed('waiting', (index) => index.getAll(AT_LEAST_ONE()))
    return outbox(await openedAll(this.#key, 'visits', rows))
  }

  /** Who has something on the sheet that is in no packet. @returns {Promise<string[]>} */
  async unsealed() {
    return /** @type {Promise<any>} */ (this.#indexed('unsealed', (index) => index.getAllKeys(1)))
  }

  /** Of whom something waits at the office. @returns {Promise<string[]>} */
  async unsettled() {
    return /** @type {Promise<any>} */ (this.#indexed('unsettled', (index) => index.getAllKeys(AT_LEAST_ONE())))
  }

  /** All leave at once, with their lists, villages and questionnaires, if nothing of them is unsent; else none. @returns {Promise<boolean>} whether they did */
  async clearSent() {
    return within(this.#db, HOUSEHOLDS, 'readwrite', async (store) => {
      const visits = store('visits')
      const unsent = [visits.index('waiting').count(AT_LEAST_ONE()), visits.index('unsealed').count(1)]
      const isSent = (await Promise.all(unsent.map(result))).every((it) => it === 0)
      if (isSent) for (const it of HOUSEHOLDS) store(it).clear()
      return isSent
    })
  }

  /**
   * @param {string} subject @param {(record: VisitRecord) => VisitRecord} change may be called again, with what another page wrote meanwhile
   * @param {VisitRecord} [lost] what to begin with if the household has left the device; none: nothing happens then
   * @returns {Promise<Kept & { record: VisitRecord | null }>}
   */
  async change(subject, change, lost) {
    for (;;) {
      const seen = await this.#row('visits', subject)
      const before = seen ? await opened(this.#key, 'visits', seen) : (lost ?? null)
      if (before === null) return { full: false, record: null }
      const record = change(before)
      if (seen ? record === before : !isUnsent(record)) return { full: false, record }
      const written = await this.#write(/** @type {VisitRow | undefined} */ (seen), record)
      if (written !== 'STALE') return { full: written === 'FULL', record: written === 'FULL' ? before : record }
    }
  }

  /** @param {VisitRow | undefined} seen @param {VisitRecord} record @returns {Promise<'WRITTEN' | 'STALE' | 'FULL'>} */
  async #write(seen, record) {
    const list = await this.#row('rosters', record.village)
    const [visit, lines] = await Promise.all([visitRow(this.#key, record), this.#changed(list, record)])
    try {
      const fresh = await within(this.#db, ['visits', 'rosters'], 'readwrite', async (store) => {
        const [now, listNow] = await Promise.all([result(store('visits').get(record.subject)), result(store('rosters').get(record.village))])
        if (!isSame(now, seen) || !isSame(listNow, list)) return false
        store('visits').put(visit)
        if (lines) store('rosters').put(lines.row)
        return true
      })
      if (fresh && lines) this.#lists.note(lines.row, lines.lines)
      return fresh ? 'WRITTEN' : 'STALE'
    } catch (error) {
      if (isFull(error)) return 'FULL'
      throw error
    }
  }

  /** The list with the new line, if it says something new. @param {Row | undefined} list @param {VisitRecord} record */
  async #changed(list, record) {
    if (!list) return null
    const lines = /** @type {RosterLine[]} */ (await this.#lists.of(list))
    const at = lines.findIndex((it) => it.subject === record.subject)
    if (at < 0) return null
    const line = lineOf(record, lines[at].villageName)
    if (JSON.stringify(line) === JSON.stringify(lines[at])) return null
    const changed = lines.map((it, index) => (index === at ? line : it))
    return { lines: changed, row: await row(this.#key, 'rosters', list.id, changed) }
  }

  /** @param {string} store @param {string} id @returns {Promise<Row | undefined>} */
  #row(store, id) {
    return within(this.#db, [store], 'readonly', (shelf) => result(shelf(store).get(id)))
  }

  /** @param {string} name @param {(index: IDBIndex) => IDBRequest<any[]>} what @returns {Promise<any[]>} */
  #indexed(name, what) {
    return within(this.#db, ['visits'], 'readonly', (store) => result(what(store('visits').index(name))))
  }
}
