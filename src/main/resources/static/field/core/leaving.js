/** @typedef {import('./round.js').Round} Round */

import { verified } from './receipt.js'

/**
 * A device that the office revoked delivers what is left, sealed so that only the server reads it, and then forgets its
 * reviewer. Until everything is receipted it keeps all.
 *
 * @param {Round} round
 */
export async function leave(round) {
  const { desk, line } = round
  await round.sealAll(null)
  const left = await desk.outbox()
  if (left.length > 0) {
    const reply = await line.sealedFile(await desk.sealedFile())
    if (reply.kind !== 'DONE' || !(await areReceived(round, left, reply.value.receipts))) return
    round.report.received += left.length
  }
  await desk.wipe()
  round.report.wiped = true
}

/** @param {Round} round @param {import('./types.js').OutboxLine[]} left @param {import('./types.js').SignedReceipt[]} receipts */
async function areReceived(round, left, receipts) {
  const keys = round.desk.device().receiptKeys
  for (const packet of left) {
    const lines = await Promise.all(receipts.map((it) => verified(round.ports.subtle, keys, it, packet)))
    if (lines.every((it) => it === null)) return false
  }
  return true
}
