/**
 * What all pages share: who is signed in on this device, the sheet that is open, sending and fetching, the lock.
 *
 * @typedef {import('../core/types.js').Session} Session
 * @typedef {import('../core/types.js').SyncReport} SyncReport
 * @typedef {import('../core/types.js').SyncProgress} SyncProgress
 */

import { synchronise } from '../core/sync.js'
import { line } from '../net/api.js'
import { OpenSheet } from './sheet/open-sheet.js'
import { sheetIsOpen } from './update.js'

const SEND_AFTER_MS = 1_500
const LOCK_AFTER_MS = 10 * 60_000

const PORTS = {
  clock: () => new Date(), random: Math.random, newId: () => crypto.randomUUID(), subtle: crypto.subtle, locks: navigator.locks,
}

export class App {
  /** @type {Session | null} */
  session = null
  /** @type {SyncReport | null} */
  report = null
  /** @type {SyncProgress | null} */
  progress = null
  /** @type {OpenSheet | null} */
  sheet = null
  /** Households of which something is unsent. */
  unsent = 0
  /** Called when anything of the above changed. @type {() => void} */
  changed = () => {}
  /** Called while sending and fetching goes on. @type {() => void} */
  ticked = () => {}
  /** Called when the reviewer was locked out. @type {() => void} */
  locked = () => {}
  #closed = () => {}
  /** Questionnaires and judgings as read once, until a package is taken. @type {Map<string, any>} */
  #read = new Map()
  #sending = 0
  #lock = 0

  /** @param {import('../store/vault.js').Vault} vault @param {import('./update.js').Update} update @param {string} version of the application */
  constructor(vault, update, version) {
    this.vault = vault
    this.update = update
    this.version = version
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
    const { session } = this
    await this.#seal()
    this.session = null
    this.report = null
    this.#read.clear()
    session?.lock()
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
    const questionnaire = record && (await this.#questionnaire(record.key))
    if (!record || !questionnaire) return null
    this.sheet = new OpenSheet(this.desk, record, questionnaire, await this.#judging(record.village))
    this.#closed = sheetIsOpen()
    return this.sheet
  }

  /** @param {string} key */
  async #questionnaire(key) {
    const known = this.#read.get(key) ?? (await this.desk.questionnaire(key))
    if (known) this.#read.set(key, known)
    return known
  }

  /** @param {string} village */
  async #judging(village) {
    if (!this.#read.has(village)) {
      for (const it of await this.desk.villages()) this.#read.set(it.village, it.judging)
    }
    return this.#read.get(village) ?? null
  }

  /** Seals what was answered, so that it is sent when there is a network, a little later: the next page comes first. */
  async closeSheet() {
    if (!this.sheet) return
    await this.#seal()
    clearTimeout(this.#sending)
    this.#sending = setTimeout(() => this.send(), SEND_AFTER_MS)
  }

  async #seal() {
    const { sheet, session } = this
    if (!sheet) return
    this.sheet = null
    if (session && (await sheet.kept())) await sheet.seal({ device: session.device().device, handIn: false })
    this.#closed()
  }

  /** One round of sending and fetching; quietly nothing while one is on its way. @param {{ force?: boolean }} [how] `force` waits for nothing */
  async send({ force = false } = {}) {
    if (!this.session || this.progress) return
    const { session } = this
    this.progress = { step: 'PACKETS', done: 0, all: 0, name: null }
    this.ticked()
    // A store that is locked in the middle of a round ends it; everything that was not receipted is still there.
    const report = await this.#round(session, force).catch(() => null)
    this.progress = null
    if (report === null) return this.changed()
    if (session !== this.session) return
    this.report = report
    if (report.villages > 0) this.#read.clear()
    if (report.wiped) await this.lock()
    await this.#tell()
  }

  /** @param {Session} session @param {boolean} force */
  #round(session, force) {
    const progress = (/** @type {SyncProgress} */ it) => {
      this.progress = it
      this.ticked()
    }
    return synchronise(session, this.#line(session), PORTS, { open: this.sheet?.record.subject ?? null, force, progress })
  }

  async #tell() {
    if (this.session) this.unsent = (await this.session.roster()).filter((it) => it.unsent > 0).length
    this.changed()
  }

  /** @param {Session} session */
  #line(session) {
    return line({ token: () => session.device().token, version: this.version, waiting: () => this.unsent })
  }

  /** The villages for which the reviewer is sent out; null without a network. */
  async offeredVillages() {
    const reply = await this.#line(this.desk).villages()
    return reply.kind === 'DONE' ? reply.value.villages : null
  }

  /** @param {string} village @param {(bytes: number) => void} progress @returns {Promise<'DONE' | 'FULL' | 'NETWORK' | 'REFUSED'>} */
  async takeVillage(village, progress) {
    const reply = await this.#line(this.desk).pack(village, null, progress)
    if (reply.kind === 'REFUSED') return 'REFUSED'
    if (reply.kind !== 'DONE') return 'NETWORK'
    const { full } = await this.desk.takePackage(reply.value, reply.etag)
    this.#read.clear()
    await this.#tell()
    return full ? 'FULL' : 'DONE'
  }

  /** Everything that is unsent, sealed so that only the server reads it. @returns {Promise<string | null>} null if the device is full */
  async sealedFile() {
    return this.desk.sealedFile()
  }

  /** Takes the reviewer who is signed in off this machine, with all that is theirs. */
  async wipe() {
    const { desk } = this
    this.sheet = null
    this.#closed()
    await desk.wipe()
    await this.lock()
  }
}
