/**
 * @typedef {import('./types.js').UnsettledPacket} UnsettledPacket
 * @typedef {import('./types.js').SignedReceipt} SignedReceipt
 * @typedef {import('./round.js').Round} Round
 */

import { proven } from './keys.js'
import { mayAsk, nextAsk } from './outbox.js'
import { askedInVain, learned } from './visit.js'

/**
 * Asks what became of packets that waited for something at the office, by sending them again: the server answers with what
 * is true today, and takes nothing in twice.
 *
 * @param {Round} round
 */
export async function askAgain(round) {
  for (const subject of await round.desk.unsettled()) {
    const record = await round.desk.visit(subject)
    for (const it of record?.unsettled.filter(({ nextAsk: at }) => round.wishes.force || mayAsk(at, round.ports.clock())) ?? []) {
      if (!round.goesOn()) return
      await ask(round, subject, it)
    }
  }
}

/** @param {Round} round @param {string} subject @param {UnsettledPacket} packet */
async function ask(round, subject, packet) {
  const reply = await round.line.packet(packet.body)
  if (reply.kind === 'REFUSED' || reply.kind === 'FAILED') round.blames(reply)
  if (round.goesOn()) await hear(round, subject, packet, reply.kind === 'DONE' ? reply.value : null)
}

/** @param {Round} round @param {string} subject @param {UnsettledPacket} packet @param {SignedReceipt | null} answer null: none came */
export async function hear(round, subject, packet, answer) {
  const { desk, ports } = round
  const receipt = answer && (await proven(round, answer, packet))
  const later = nextAsk(ports.clock())
  round.kept(await desk.changeVisit(subject, (it) =>
    (receipt ? learned(it, packet.packet, receipt, later) : askedInVain(it, packet.packet, later))))
}
