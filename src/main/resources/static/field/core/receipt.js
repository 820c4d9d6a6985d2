/**
 * Whether the server really holds a packet: its receipt is signed by a key known from sign-in, and names the packet and the
 * digest of what was sent.
 *
 * @typedef {import('./types.js').ReceiptLine} ReceiptLine
 * @typedef {import('./types.js').SignedReceipt} SignedReceipt
 */

import { fromBase64url, toHex } from './bytes.js'

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' }
const OUTCOMES = ['APPLIED', 'HELD', 'QUARANTINED', 'SETTLED']

/** SHA-256 of the body as sent, in hex. @param {SubtleCrypto} subtle @param {string} body */
export const digest = async (subtle, body) => toHex(await subtle.digest('SHA-256', new TextEncoder().encode(body)))

/**
 * @param {SubtleCrypto} subtle
 * @param {Record<string, string>} keys public keys (SPKI of P-256, base64url) by their ids
 * @param {SignedReceipt} receipt as it came
 * @param {{ packet: string, body: string }} sent
 * @returns {Promise<ReceiptLine | null>} null if it proves nothing
 */
export async function verified(subtle, keys, receipt, sent) {
  try {
    const said = JSON.parse(receipt.statement)
    const isAbout = said.packet === sent.packet && OUTCOMES.includes(said.outcome) && said.digest === (await digest(subtle, sent.body))
    return isAbout && (await isSigned(subtle, keys, receipt)) ? said : null
  } catch {
    return null // whatever is wrong with it, it is no receipt, and the packet is sent again
  }
}

/**
 * What became of a picture that was carried to the office.
 *
 * @param {SubtleCrypto} subtle @param {Record<string, string>} keys @param {SignedReceipt} receipt
 * @param {{ id: string, digest: string }} picture
 * @returns {Promise<{ outcome: 'ARRIVED' | 'REFUSED', reason: string | null } | null>} null if it proves nothing
 */
export async function verifiedPicture(subtle, keys, receipt, picture) {
  try {
    const said = JSON.parse(receipt.statement)
    const isAbout = said.picture === picture.id && said.digest === picture.digest && ['ARRIVED', 'REFUSED'].includes(said.outcome)
    return isAbout && (await isSigned(subtle, keys, receipt)) ? said : null
  } catch {
    return null // as above
  }
}

/** @param {SubtleCrypto} subtle @param {Record<string, string>} keys @param {SignedReceipt} receipt */
async function isSigned(subtle, keys, { statement, signature, key }) {
  if (!Object.hasOwn(keys, key)) return false
  const known = await subtle.importKey('spki', fromBase64url(keys[key]), CURVE, false, ['verify'])
  return subtle.verify(SIGNATURE, known, fromBase64url(signature), new TextEncoder().encode(statement))
}
