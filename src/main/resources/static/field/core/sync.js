/**
 * A round with the server: first what is on the device goes up, then what is done leaves it, then what is new comes down. It
 * can be cut anywhere and begun again; two rounds at once are one.
 *
 * @typedef {import('./types.js').Desk} Desk
 * @typedef {import('./types.js').Line} Line
 * @typedef {import('./types.js').SyncReport} SyncReport
 * @typedef {import('./types.js').SyncProgress} SyncProgress
 * @typedef {{
 *   clock: () => Date, random: () => number, newId: () => string, subtle: SubtleCrypto, locks?: LockManager,
 * }} Ports
 * @typedef {{
 *   open?: string | null, force?: boolean, progress?: (at: SyncProgress) => void,
 * }} Wishes `open` is the household whose sheet somebody is filling in: it is not sealed; `force` tries again what would wait
 */

import { alone } from './alone.js'
import { askAgain } from './asking.js'
import { Round } from './round.js'
import { sendPackets } from './sending.js'
import { sendPictures } from './picturing.js'
import { fetchVillages, leaveOver } from './fetching.js'
import { leave } from './leaving.js'

/** @param {Desk} desk @param {Line} line @param {Ports} ports @param {Wishes} [wishes] @returns {Promise<SyncReport>} */
export async function synchronise(desk, line, ports, wishes = {}) {
  const round = new Round(desk, line, ports, wishes)
  const done = await alone(`sync ${desk.device().device}`, ports.locks, async () => {
    await leaveOver(round)
    for (const step of [sendPackets, askAgain, sendPictures, fetchVillages]) {
      if (round.goesOn()) await step(round)
    }
    if (round.report.outcome === 'REVOKED') await leave(round)
  })
  return done ? round.told() : { ...round.report, outcome: 'BUSY' }
}
