/**
 * @typedef {import('./types.js').OutboxLine} OutboxLine
 * @typedef {import('./types.js').SignedReceipt} SignedReceipt
 * @typedef {import('./types.js').SendError} SendError
 * @typedef {import('./round.js').Round} Round
 */

import { proven } from './keys.js'
import { due, nextAsk, nextTry } from './outbox.js'
import { failed, received } from './visit.js'

const CONTENT_TOO_LARGE = 413

/** Sends the packets whose time has come. One that fails for its own sake does not keep the others from going. @param {Round} round */
export async function sendPackets(round) {
  await round.sealAll(round.wishes.open ?? null)
  const all = await round.desk.outbox()
  const lines = round.wishes.force ? all : due(all, round.ports.clock())
  for (const [index, it] of lines.entries()) {
    if (!round.goesOn()) return
    round.progress('PACKETS', index, lines.length, it.label)
    await send(round, it)
  }
}

/** @param {Round} round @param {OutboxLine} packet */
async function send(round, packet) {
  const reply = await round.line.packet(packet.body)
  if (reply.kind === 'DONE') return receive(round, packet, reply.value)
  if (reply.kind === 'SAME') return fail(round, packet, 'RECEIPT')
  round.blames(reply)
  // A right that ran out is nobody's fault: the packet goes again as soon as the device may.
  const isOfPacket = round.goesOn() || round.report.outcome === 'OFFLINE'
  if (isOfPacket) await fail(round, packet, reply.kind === 'FAILED' ? reply.error : reply.status === CONTENT_TOO_LARGE ? 'TOO_LARGE' : 'REFUSED')
}

/**
 * The pictures are named first: a cut between the two sends the packet again, and loses no picture.
 *
 * @param {Round} round @param {OutboxLine} packet @param {SignedReceipt} answer
 */
export async function receive(round, packet, answer) {
  const { desk, ports } = round
  const receipt = await proven(round, answer, packet)
  if (receipt === null) return fail(round, packet, 'RECEIPT')
  for (const it of await desk.pictures()) {
    if (it.subject !== packet.subject || it.named || !packet.body.includes(it.id)) continue
    if (!round.kept(await desk.notePicture(it.id, { named: true }))) return
  }
  if (round.kept(await desk.changeVisit(packet.subject, (it) => received(it, packet.packet, receipt, nextAsk(ports.clock()))))) round.report.received += 1
}

/** @param {Round} round @param {OutboxLine} packet @param {SendError} error */
async function fail(round, packet, error) {
  const { desk, ports } = round
  round.report.failed += 1
  const again = nextTry(packet.tries + 1, ports.clock(), ports.random())
  round.kept(await desk.changeVisit(packet.subject, (it) => failed(it, packet.packet, { error, nextTry: again })))
}
