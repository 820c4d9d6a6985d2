/**
 * @typedef {import('./types.js').UnsettledPacket} UnsettledPacket
 * @typedef {import('./round.js').Round} Round
 */

import { mayAsk, nextAsk } from './outbox.js'
import { verified } from './receipt.js'
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
  const { desk, line, ports } = round
  const reply = await line.packet(packet.body)
  if (reply.kind === 'REFUSED' || reply.kind === 'FAILED') round.blames(reply)
  if (!round.goesOn()) return
  const receipt = reply.kind === 'DONE' ? await verified(ports.subtle, desk.device().receiptKeys, reply.value, packet) : null
  const later = nextAsk(ports.clock())
  round.kept(await desk.changeVisit(subject, (it) =>
    (receipt ? learned(it, packet.packet, receipt, later) : askedInVain(it, packet.packet, later))))
}
