/**
 * The one sheet that is open, with what it needs: its questionnaire, and what decides the class.
 *
 * @typedef {import('../../core/types.js').Session} Session
 */

import { OpenSheet } from './open-sheet.js'
import { sheetIsOpen } from '../update.js'

export class SheetDesk {
  /** @type {OpenSheet | null} */
  open = null
  #session
  /** Questionnaires and judgings as read once, until a package is taken. @type {Map<string, any>} */
  #read = new Map()
  #closed = () => {}
  /** @type {Promise<unknown>} */
  #before = Promise.resolve()

  /** @param {Session} session */
  constructor(session) {
    this.#session = session
  }

  /**
   * Opens the sheet of a household, or gives the one that is open; one after the other.
   *
   * @param {string} subject @returns {Promise<OpenSheet | null>} null if it is not on this device, or the one before it cannot be put away
   */
  take(subject) {
    return this.#inTurn(async () => {
      if (this.open?.record.subject === subject) return this.open
      if (!(await this.#putAway())) return null
      const record = await this.#session.visit(subject)
      if (!record) return null
      const [questionnaire, judging] = await this.#needed(record)
      if (!questionnaire) return null
      this.#closed = sheetIsOpen()
      return (this.open = new OpenSheet(this.#session, record, questionnaire, judging ?? null))
    })
  }

  /** @param {import('../../core/types.js').VisitRecord} record */
  #needed({ key, village }) {
    return Promise.all([
      this.#once(key, () => this.#session.questionnaire(key)),
      this.#once(village, async () => (await this.#session.village(village))?.judging),
    ])
  }

  /**
   * Seals what was answered, so that it is sent when there is a network.
   *
   * @returns {Promise<boolean>} false if it could not be kept: the sheet stays open, with all that was answered
   */
  putAway() {
    return this.#inTurn(() => this.#putAway())
  }

  /** A package was taken: what was read may be old. */
  forget() {
    this.#read.clear()
  }

  async #putAway() {
    const sheet = this.open
    if (!sheet) return true
    if (!(await sheet.kept()) || !(await sheet.seal({ device: this.#session.device().device, handIn: false }))) return false
    this.open = null
    this.#closed()
    return true
  }

  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  #inTurn(work) {
    const mine = this.#before.then(work, work)
    this.#before = mine.catch(() => undefined)
    return mine
  }

  /** @param {string} key @param {() => Promise<any>} read */
  async #once(key, read) {
    if (!this.#read.has(key)) this.#read.set(key, await read())
    return this.#read.get(key)
  }
}
