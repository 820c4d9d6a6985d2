/**
 * What the server writes for one device only: signed by the secret that only the two have, so that nobody between them
 * brings receipts or keys of their own.
 *
 * @typedef {{ device: string, body: string, mac: string }} Written
 */

import { fromBase64url } from './bytes.js'

const FORMAT = 'chung-tay-receipts-1'
const MAC = { name: 'HMAC', hash: 'SHA-256' }

/** @param {string} text @returns {Written | null} null if it is something else */
export function written(text) {
  try {
    const { format, device, body, mac } = JSON.parse(text)
    return format === FORMAT && [device, body, mac].every((it) => typeof it === 'string') ? { device, body, mac } : null
  } catch {
    return null // no JSON
  }
}

/** @param {SubtleCrypto} subtle @param {string} secret of the device @param {Written} file @returns {Promise<boolean>} false if somebody changed it */
export async function isGenuine(subtle, secret, { device, body, mac }) {
  try {
    const key = await subtle.importKey('raw', fromBase64url(secret), MAC, false, ['verify'])
    return await subtle.verify('HMAC', key, fromBase64url(mac), new TextEncoder().encode([FORMAT, device, body].join('\n')))
  } catch {
    return false // no base64url
  }
}
