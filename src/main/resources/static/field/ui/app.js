/**
 * What all pages share: who is signed in on this device, the sheet that is open, sending and fetching, the lock.
 *
 * @typedef {import('../core/types.js').Session} Session
 */

import { Exchange } from './exchange.js'
import { whenIdle } from './idle.js'
import { SheetDesk } from './sheet/desk.js'

const LOCK_AFTER_MS = 10 * 60_000
const LOCK_AGAIN_MS = 60_000

export class App {
  /** @type {Session | null} */
  session = null
  /** @type {Exchange | null} */
  exchange = null
  /** @type {SheetDesk | null} */
  sheets = null
  /** Called when something on the device changed. @type {() => void} */
  changed = () => {}
  /** Called while sending and fetching goes on. @type {() => void} */
  ticked = () => {}
  /** Called when the reviewer was locked out. @type {() => void} */
  locked = () => {}
  /** Called when the sheet that is open cannot be put away, since what stands on it cannot be kept. @type {() => void} */
  stuck = () => {}

  /** @param {import('../store/vault.js').Vault} vault @param {import('./update.js').Update} update @param {string} version of the application */
  constructor(vault, update, version) {
    this.vault = vault
    this.update = update
    this.version = version
    whenIdle(LOCK_AFTER_MS, () => this.session && this.lock())
    // Another window may have taken a package meanwhile.
    document.addEventListener('visibilitychange', () => this.sheets?.forget())
  }

  /** @param {Session} session */
  signIn(session) {
    const sheets = new SheetDesk(session)
    const exchange = new Exchange(session, this.version, () => sheets.open?.record.subject ?? null)
    exchange.ticked = () => this.ticked()
    exchange.packed = () => sheets.forget()
    exchange.changed = () => {
      if (exchange.report?.wiped) this.#leave()
      else this.changed()
    }
    Object.assign(this, { session, sheets, exchange })
    void session.gone.then(() => this.session === session && this.#leave())
    void exchange.send()
  }

  /** The store of the reviewer who is signed in. @returns {Session} */
  get desk() {
    if (!this.session) throw new Error('nobody is signed in')
    return this.session
  }

  /** @returns {Exchange} */
  get line() {
    if (!this.exchange) throw new Error('nobody is signed in')
    return this.exchange
  }

  /** @param {string} subject */
  async openSheet(subject) {
    return (await this.sheets?.take(subject)) ?? null
  }

  /**
   * What was answered is sealed, and sent a little later: the next page comes first.
   *
   * @returns {Promise<boolean>} false if it cannot be kept; the sheet stays open
   */
  async closeSheet() {
    if (this.sheets && !(await this.sheets.putAway())) return false
    this.exchange?.sendSoon()
    return true
  }

  /** Nothing of the reviewer stays in the memory of this page; but an answer that is nowhere else keeps it open. */
  async lock() {
    const { sheets } = this
    if (await sheets?.putAway() ?? true) return this.#leave()
    this.stuck()
    setTimeout(() => this.sheets === sheets && this.lock(), LOCK_AGAIN_MS)
  }

  #leave() {
    const { session } = this
    this.exchange?.end()
    Object.assign(this, { session: null, exchange: null, sheets: null })
    session?.lock()
    this.locked()
  }

  /** Takes the reviewer who is signed in off this machine, with all that is theirs. */
  async wipe() {
    const { session } = this
    this.exchange?.end()
    Object.assign(this, { session: null, exchange: null, sheets: null })
    await session?.wipe()
    this.locked()
  }
}
