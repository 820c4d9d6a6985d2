/**
 * What all pages share: who is signed in on this device, the sheet that is open, sending and fetching, the lock.
 *
 * @typedef {import('../store/session.js').Session} Session
 * @typedef {import('../core/types.js').SyncReport} SyncReport
 * @typedef {import('../core/types.js').SyncProgress} SyncProgress
 */

import { OpenSheet } from './sheet/open-sheet.js'
import { sheetIsOpen } from './update.js'

const LOCK_AFTER_MS = 10 * 60_000

export class App {
  /** @type {Session | null} */
  session = null
  /** @type {SyncReport | null} */
  report = null
  /** @type {SyncProgress | null} */
  progress = null
  /** @type {OpenSheet | null} */
  sheet = null
  /** Called when anything of the above changed. @type {() => void} */
  changed = () => {}
  /** Called when the reviewer was locked out. @type {() => void} */
  locked = () => {}
  #closed = () => {}
  #lock = 0

  /**
   * @param {typeof import('../store/vault.js')} vault
   * @param {(session: Session, progress: (it: SyncProgress) => void) => Promise<SyncReport>} sync
   */
  constructor(vault, sync) {
    this.vault = vault
    this.sync = sync
    for (const it of ['pointerdown', 'keydown']) addEventListener(it, () => this.#putOffLock(), { passive: true })
    document.addEventListener('visibilitychange', () => this.#lockIfLate())
  }

  /** @param {Session} session */
  signIn(session) {
    this.session = session
    this.#putOffLock()
    this.send()
  }

  /** Of the reviewer who is signed in. @returns {Session} */
  get desk() {
    if (!this.session) throw new Error('nobody is signed in')
    return this.session
  }

  #last = Date.now()

  #putOffLock() {
    this.#last = Date.now()
    clearTimeout(this.#lock)
    if (this.session) this.#lock = setTimeout(() => this.lock(), LOCK_AFTER_MS)
  }

  /** A phone that sleeps stops its clocks. */
  #lockIfLate() {
    if (this.session && !document.hidden && Date.now() - this.#last > LOCK_AFTER_MS) this.lock()
  }

  /** Nothing of the reviewer stays in the memory of this page. */
  async lock() {
    clearTimeout(this.#lock)
    await this.closeSheet()
    this.session?.lock()
    this.session = null
    this.report = null
    this.locked()
  }

  /**
   * Opens the sheet of a household, or gives the one that is open.
   *
   * @param {string} subject @returns {Promise<OpenSheet | null>} null if it is not on this device
   */
  async openSheet(subject) {
    if (this.sheet?.record.subject === subject) return this.sheet
    await this.closeSheet()
    const record = await this.desk.visit(subject)
    const questionnaire = record && (await this.desk.questionnaire(record.key))
    if (!record || !questionnaire) return null
    const village = (await this.desk.villages()).find((it) => it.village === record.village)
    this.sheet = new OpenSheet(this.desk, record, questionnaire, village?.judging ?? null)
    this.#closed = sheetIsOpen()
    return this.sheet
  }

  /** Seals what was answered, so that it is sent when there is a network. */
  async closeSheet() {
    const sheet = this.sheet
    if (!sheet) return
    this.sheet = null
    this.#closed()
    if (this.session && (await sheet.kept())) await sheet.seal({ device: this.session.device().device, handIn: false })
    this.send()
  }

  /** One round of sending and fetching; quietly nothing while one is on its way. */
  async send() {
    if (!this.session || this.progress) return
    const { session } = this
    this.progress = { step: 'PACKETS', done: 0, all: 0, name: null }
    this.changed()
    const report = await this.sync(session, (it) => {
      this.progress = it
      this.changed()
    }).catch(() => null)
    this.progress = null
    if (session !== this.session) return
    this.report = report ?? this.report
    if (report?.wiped) await this.lock()
    this.changed()
  }
}
