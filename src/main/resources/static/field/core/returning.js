/**
 * Receipts that come back in a file: what the office took in leaves the device against the same signed receipts as over the
 * line. The file itself is signed by the secret that only this device and the server have, so it also brings new keys.
 *
 * @typedef {import('./types.js').SignedReceipt} SignedReceipt
 * @typedef {import('./types.js').Returning} Returning
 * @typedef {import('./round.js').Round} Round
 * @typedef {{ at: string, receipts: SignedReceipt[], pictures: SignedReceipt[], receipt_keys: Record<string, string>,
 *   file_key: { id: string, public: string } }} Brought
 */

import { hear } from './asking.js'
import { verifiedPicture } from './receipt.js'
import { receive } from './sending.js'
import { isGenuine, written } from './written.js'

/** Taken in again it changes nothing, and what was cut in the middle goes on. @param {Round} round @param {string} text @returns {Promise<Returning>} */
export async function takeReceipts(round, text) {
  const { desk, ports } = round
  const file = written(text)
  if (file === null) return { kind: 'NOT_OURS' }
  const { device, secret, receiptKeys, receiptsAt } = desk.device()
  if (file.device !== device) return { kind: 'OTHER_DEVICE', device: file.device }
  if (!(await isGenuine(ports.subtle, secret, file))) return { kind: 'CHANGED' }
  /** @type {Brought} */
  const brought = JSON.parse(file.body)
  if (receiptsAt && Date.parse(brought.at) < Date.parse(receiptsAt)) return { kind: 'OLDER', at: brought.at, last: receiptsAt }
  await desk.learn({ receiptKeys: { ...receiptKeys, ...brought.receipt_keys }, fileKey: brought.file_key })
  await takePackets(round, brought.receipts)
  await takePictures(round, brought.pictures)
  if (round.report.outcome === 'FULL') return { kind: 'FULL' }
  await desk.learn({ receiptsAt: brought.at })
  return { kind: 'TAKEN', packets: round.report.received, pictures: round.report.pictures }
}

/** @param {Round} round @param {SignedReceipt[]} receipts */
async function takePackets(round, receipts) {
  const { desk } = round
  const known = new Map(receipts.map((it) => [JSON.parse(it.statement).packet, it]))
  for (const line of await desk.outbox()) {
    const receipt = known.get(line.packet)
    if (receipt && round.goesOn()) await receive(round, line, receipt)
  }
  for (const subject of await desk.unsettled()) {
    for (const it of (await desk.visit(subject))?.unsettled ?? []) {
      const receipt = known.get(it.packet)
      if (receipt && round.goesOn()) await hear(round, subject, it, receipt)
    }
  }
}

/** @param {Round} round @param {SignedReceipt[]} receipts */
async function takePictures(round, receipts) {
  const { desk, ports } = round
  const known = new Map(receipts.map((it) => [JSON.parse(it.statement).picture, it]))
  for (const it of await desk.pictures()) {
    const receipt = known.get(it.id)
    const said = receipt && (await verifiedPicture(ports.subtle, desk.device().receiptKeys, receipt, it))
    if (!said || !round.goesOn() || it.sent >= it.size) continue
    const change = said.outcome === 'ARRIVED' ? { named: true, sent: it.size, error: null } : { error: said.reason }
    if (round.kept(await desk.notePicture(it.id, change)) && said.outcome === 'ARRIVED') round.report.pictures += 1
  }
}
