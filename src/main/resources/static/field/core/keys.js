/**
 * The keys of the server, which may be renewed: receipts are then signed by one that this device has not heard of.
 *
 * @typedef {import('./types.js').SignedReceipt} SignedReceipt
 * @typedef {import('./types.js').ReceiptLine} ReceiptLine
 * @typedef {import('./round.js').Round} Round
 */

import { verified } from './receipt.js'
import { isGenuine, written } from './written.js'

/**
 * @param {Round} round @param {SignedReceipt} answer as it came @param {{ packet: string, body: string }} sent
 * @returns {Promise<ReceiptLine | null>} null if it proves nothing
 */
export async function proven(round, answer, sent) {
  const { desk, ports } = round
  if (answer && !Object.hasOwn(desk.device().receiptKeys, answer.key)) await learnKeys(round)
  return verified(ports.subtle, desk.device().receiptKeys, answer, sent)
}

/** Once in a round: a receipt by a key that nobody has does not keep it asking. @param {Round} round */
export async function learnKeys(round) {
  if (round.hasKeys) return
  round.hasKeys = true
  const { device, secret, receiptKeys } = round.desk.device()
  const reply = await round.line.keys(device)
  const file = reply.kind === 'DONE' ? written(reply.value) : null
  if (file?.device !== device || !(await isGenuine(round.ports.subtle, secret, file))) return
  const { receipt_keys: fresh, file_key: fileKey } = JSON.parse(file.body)
  await round.desk.learn({ receiptKeys: { ...receiptKeys, ...fresh }, fileKey })
}
