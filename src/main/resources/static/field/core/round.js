/**
 * @typedef {import('./types.js').Desk} Desk
 * @typedef {import('./types.js').Line} Line
 * @typedef {import('./types.js').Kept} Kept
 * @typedef {import('./types.js').SendError} SendError
 * @typedef {import('./types.js').SyncReport} SyncReport
 * @typedef {import('./sync.js').Ports} Ports
 * @typedef {import('./sync.js').Wishes} Wishes
 */

import { isLeft } from './picturing.js'
import { seal } from './visit.js'

/** One round with the server: what it works with, and what it has come to so far. */
export class Round {
  /** @type {SyncReport} */
  report = { outcome: 'DONE', received: 0, waiting: 0, failed: 0, pictures: 0, picturesWaiting: 0, villages: 0, wiped: false }

  /** Whether the server was asked for its keys. */
  hasKeys = false

  /** @param {Desk} desk @param {Line} line @param {Ports} ports @param {Wishes} wishes */
  constructor(desk, line, ports, wishes) {
    this.desk = desk
    this.line = line
    this.ports = ports
    this.wishes = wishes
  }

  goesOn() {
    return this.report.outcome === 'DONE'
  }

  /** @param {SyncReport['outcome']} outcome */
  stop(outcome) {
    if (this.goesOn()) this.report.outcome = outcome
  }

  /** Stops if the network or the right of the device is the reason; else only this one thing failed. @param {Refused | Failed} reply */
  blames(reply) {
    if (reply.kind === 'FAILED') {
      if (reply.error !== 'SERVER') this.stop('OFFLINE')
    } else if (reply.status === 401) {
      this.stop(reply.code === 'device_revoked' ? 'REVOKED' : 'SIGN_IN')
    }
  }

  /** @param {Kept} kept @returns {boolean} whether it was kept */
  kept(kept) {
    if (kept.full) this.stop('FULL')
    return !kept.full
  }

  /** @param {import('./types.js').SyncProgress['step']} step @param {number} done @param {number} all @param {string | null} name */
  progress(step, done, all, name = null) {
    this.wishes.progress?.({ step, done, all, name })
  }

  /** Seals what stands on sheets that nobody has open. @param {string | null} open @returns {Promise<boolean>} false if the device is full */
  async sealAll(open) {
    const { desk, ports } = this
    for (const subject of await desk.unsealed()) {
      if (subject === open) continue
      const by = { packetId: ports.newId(), device: desk.device().device, now: ports.clock().toISOString(), handIn: false }
      if (!this.kept(await desk.changeVisit(subject, (it) => seal(it, by)))) return false
    }
    return true
  }

  /** @returns {Promise<SyncReport>} */
  async told() {
    if (!this.report.wiped) {
      this.report.waiting = (await this.desk.outbox()).length
      this.report.picturesWaiting = (await this.desk.pictures()).filter(isLeft).length
    }
    return this.report
  }
}

/**
 * @typedef {{ kind: 'REFUSED', status: number, code: string }} Refused
 * @typedef {{ kind: 'FAILED', error: SendError }} Failed
 */
