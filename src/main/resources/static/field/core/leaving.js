/**
 * @typedef {import('./types.js').OutboxLine} OutboxLine
 * @typedef {import('./types.js').SignedReceipt} SignedReceipt
 * @typedef {import('./round.js').Round} Round
 */

import { fitting } from './carrying.js'
import { receive } from './sending.js'

/** Bytes: the open door reads five million bytes, and sealing makes a third more of them. */
const ROOM_OF_THE_DOOR = 3_000_000

/**
 * A device that the office revoked delivers what is left, sealed so that only the server reads it, and then forgets its
 * reviewer. Until everything is receipted it keeps all; what is written while it delivers is delivered as well. Pictures that
 * the server has not are no part of that file: they stay behind the PIN, until they are carried to the office.
 *
 * @param {Round} round
 */
export async function leave(round) {
  /** @type {'UNSENT' | 'PICTURES' | 'WIPED'} */
  let came
  do {
    if (!(await round.sealAll(null)) || !(await deliver(round))) return
    came = await round.desk.wipeSent()
  } while (came === 'UNSENT')
  round.report.wiped = came === 'WIPED'
}

/** As much as the open door takes at once. @param {Round} round @returns {Promise<boolean>} whether the server has all of that */
async function deliver(round) {
  const { desk, line } = round
  const left = fitting(await desk.outbox(), ROOM_OF_THE_DOOR)
  if (left.length === 0) return true
  const content = { packets: left.map((it) => it.body), pictures: [], left: { packets: 0, pictures: 0 } }
  const reply = await line.sealedFile(await desk.sealedFile(content))
  if (reply.kind !== 'DONE') return false
  const receipts = byPacket(reply.value.receipts)
  const before = round.report.received
  for (const packet of left) {
    const receipt = receipts.get(packet.packet)
    if (receipt) await receive(round, packet, receipt)
  }
  return round.report.received - before === left.length
}

/** @param {SignedReceipt[]} receipts @returns {Map<string, SignedReceipt>} */
const byPacket = (receipts) => new Map(receipts.map((it) => [named(it.statement), it]))

/** @param {string} statement @returns {string} */
function named(statement) {
  try {
    return String(JSON.parse(statement).packet)
  } catch {
    return '' // no receipt of anything
  }
}
