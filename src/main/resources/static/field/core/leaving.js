/**
 * @typedef {import('./types.js').OutboxLine} OutboxLine
 * @typedef {import('./types.js').SignedReceipt} SignedReceipt
 * @typedef {import('./round.js').Round} Round
 */

import { receive } from './sending.js'

/**
 * A device that the office revoked delivers what is left, sealed so that only the server reads it, and then forgets its
 * reviewer. Until everything is receipted it keeps all; what is written while it delivers is delivered as well. Pictures that
 * the server has not are no part of that file: they stay behind the PIN.
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

/** @param {Round} round @returns {Promise<boolean>} whether the server has all that was left */
async function deliver(round) {
  const { desk, line } = round
  const left = await desk.outbox()
  if (left.length === 0) return true
  const reply = await line.sealedFile(await desk.sealedFile())
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
