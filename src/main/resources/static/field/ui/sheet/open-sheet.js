/**
 * The sheet that somebody is filling in: every answer is shown at once, judged at once, and kept as fast as the device can
 * write. What is kept is the change and not the sheet, so that another window or the sync takes nothing away from it.
 *
 * @typedef {import('../../core/types.js').VisitRecord} VisitRecord
 * @typedef {import('../../core/types.js').Answer} Answer
 * @typedef {import('../../core/evaluator.js').Judgement} Judgement
 * @typedef {import('../../core/evaluator.js').Fault} Fault
 * @typedef {(record: VisitRecord) => VisitRecord} Change
 * @typedef {'SAVED' | 'SAVING' | 'FULL' | 'FAILED'} Saving
 */

import { at as answerAt } from '../../core/changes.js'
import { judge } from '../../core/evaluator.js'
import * as visits from '../../core/visit.js'
import { dayOf } from '../words.js'

const LOOK = 'look'

export class OpenSheet {
  #session
  /** @type {VisitRecord} */
  #record
  /** @type {Judgement | null} */
  #judgement = null
  /** The same by place, made when the first one is asked for. @type {{ judgement: Judgement, faults: Map<string, Fault[]>, missing: Set<string> } | null} */
  #found = null
  /** @type {{ place: string | null, change: Change }[]} */
  #waiting = []
  /** @type {Promise<void> | null} */
  #writing = null
  #since = Date.now()
  /** @type {Saving} */
  saving = 'SAVED'
  /** Called when answers have changed. @type {() => void} */
  changed = () => {}
  /** Called when only `saving` has. @type {() => void} */
  savingChanged = () => {}

  /**
   * @param {import('../../core/types.js').Session} session @param {VisitRecord} record @param {any} questionnaire
   * @param {any} judging what decides the class, if the device was told
   */
  constructor(session, record, questionnaire, judging) {
    this.#session = session
    this.#record = record
    this.questionnaire = questionnaire
    this.judging = judging
  }

  get record() {
    return this.#record
  }

  get judgement() {
    this.#judgement ??= judge(this.questionnaire, this.sheet, this.#record.before)
    return this.#judgement
  }

  /** @param {string} place */
  faultsAt(place) {
    return this.#places.faults.get(place) ?? []
  }

  /** @param {string} place */
  isMissing(place) {
    return this.#places.missing.has(place)
  }

  get #places() {
    const { judgement } = this
    if (this.#found?.judgement !== judgement) {
      /** @type {Map<string, Fault[]>} */
      const faults = new Map()
      for (const it of judgement.faults) faults.set(it.at, [...(faults.get(it.at) ?? []), it])
      this.#found = { judgement, faults, missing: new Set(judgement.missing) }
    }
    return this.#found
  }

  get sheet() {
    return { ...this.#record.now, day: this.#record.day, parts: this.#record.parts }
  }

  /** False once it was handed in, here or elsewhere. What somebody still types into a field that was drawn before is kept, for the office to look at. */
  get canAnswer() {
    return visits.canAnswer(this.#record)
  }

  /** @param {string} question @param {string | null} member */
  answerAt(question, member) {
    return answerAt(this.#record.now, question, member)
  }

  /** @param {string} question @param {string | null} member */
  beforeAt(question, member) {
    return answerAt(this.#record.before, question, member)
  }

  /** @param {string} place @param {Answer | undefined} answer none takes the answer away */
  answer(place, answer) {
    this.#change(place, (record) => visits.given(record, place, answer))
  }

  /** @param {string} id */
  addMember(id) {
    this.#change(null, (record) => visits.givenMember(record, id))
  }

  /** @param {string | null} place a later change of the same place makes an earlier one needless @param {Change} change */
  #change(place, change) {
    this.#begin()
    this.#waiting = [...this.#waiting.filter((it) => place === null || it.place !== place), { place, change }]
    this.#record = change(this.#record)
    this.#judgement = null
    const { complete } = this.judgement
    const look = (/** @type {VisitRecord} */ record) => visits.looked(record, { complete, seconds: 0 })
    this.#waiting = [...this.#waiting.filter((it) => it.place !== LOOK), { place: LOOK, change: look }]
    this.#record = look(this.#record)
    this.changed()
    this.#write()
  }

  /** The sheet has its identity from here on. */
  begun() {
    this.#begin()
    this.#write()
    const { subject, owner, sheet } = this.#record
    if (sheet === null) throw new Error(`no sheet of ${subject}`)
    return { subject, owner, sheet }
  }

  /** With the first answer, and again with the first one of another day: the sheet is of the day on which it was last written. */
  #begin() {
    const [id, day] = [crypto.randomUUID(), dayOf(new Date())]
    if (this.#record.sheet !== null && this.#record.day === day) return
    const begin = (/** @type {VisitRecord} */ record) => visits.begin(record, { newId: () => id, day })
    this.#record = begin(this.#record)
    this.#waiting.push({ place: null, change: begin })
  }

  #write() {
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = null))
  }

  async #writeAll() {
    this.#tell('SAVING')
    while (this.#waiting.length > 0) {
      const writing = this.#waiting
      this.#waiting = []
      const kept = await this.#keep(writing)
      if (typeof kept === 'string') {
        this.#waiting = [...writing, ...this.#waiting]
        return this.#tell(kept)
      }
      if (kept.record) this.#takeOver(this.#waiting.reduce((it, { change }) => change(it), kept.record))
    }
    this.#tell('SAVED')
  }

  /** @param {Saving} saving */
  #tell(saving) {
    this.saving = saving
    this.savingChanged()
  }

  /** What another window or the sync has changed meanwhile is shown; mostly nothing was. @param {VisitRecord} record */
  #takeOver(record) {
    const isOther = JSON.stringify(record.now) !== JSON.stringify(this.#record.now) || visits.canAnswer(record) !== this.canAnswer
    this.#record = record
    if (!isOther) return
    this.#judgement = null
    this.changed()
  }

  /** @param {{ change: Change }[]} writing @returns {Promise<'FULL' | 'FAILED' | { record: VisitRecord | null }>} */
  async #keep(writing) {
    const lost = visits.putBack(this.#record, crypto.randomUUID())
    const all = (/** @type {VisitRecord} */ record) => writing.reduce((it, { change }) => change(it), record)
    try {
      const kept = await this.#session.changeVisit(this.#record.subject, all, lost)
      return kept.full ? 'FULL' : kept
    } catch (error) {
      globalThis.reportError?.(error) // told to the console for us, and to the reviewer beside the button
      return 'FAILED'
    }
  }

  /** Tries again what could not be written, and waits until everything is kept. @returns {Promise<boolean>} */
  async kept() {
    if (this.#waiting.length > 0) this.#write()
    await this.#writing
    return this.saving === 'SAVED'
  }

  /**
   * Seals what was answered, to be sent. @param {{ device: string, handIn: boolean }} how
   * @returns {Promise<boolean>} false if it could not be written; everything stays as it was
   */
  async seal({ device, handIn }) {
    const [packetId, now] = [crypto.randomUUID(), new Date().toISOString()]
    const seconds = Math.round((Date.now() - this.#since) / 1000)
    const sealing = {
      place: null,
      // A sheet that somebody only looked at is as it was, and nothing has to be written.
      change: (/** @type {VisitRecord} */ record) => (record.sheet === null ? record
        : visits.seal(visits.looked(record, { complete: record.complete, seconds }), { packetId, device, now, handIn })),
    }
    this.#waiting.push(sealing)
    const kept = await this.kept()
    if (kept) this.#since += seconds * 1000
    // Left in the queue, it would seal and hand in before what is answered until the next try.
    else this.#waiting = this.#waiting.filter((it) => it !== sealing)
    return kept
  }
}
