/**
 * Packets and pictures as a file that only the server can read, to carry on a stick or to leave by: locked for the key of the server, and
 * signed by the secret of the device.
 *
 * @typedef {import('../core/types.js').DeviceLine} DeviceLine
 */

import { fromBase64url, toBase64url } from '../core/bytes.js'

const FORMAT = 'chung-tay-field-1'
const CURVE = { name: 'ECDH', namedCurve: 'P-256' }
const IV_BYTES = 12

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
const bytes = (text) => new TextEncoder().encode(text)

/** @param {Omit<DeviceLine, 'secret'> & { secret: CryptoKey }} from @param {import('../core/types.js').FileContent} content @returns {Promise<string>} the text of the file */
export async function sealedFile({ device, fileKey, secret }, content) {
  const { subtle } = crypto
  const pair = await subtle.generateKey(CURVE, false, ['deriveBits'])
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const key = await fileKeyFor(fileKey.public, pair.privateKey)
  const body = await subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes(JSON.stringify(content)))
  const file = {
    format: FORMAT, device, key: fileKey.id,
    ephemeral: toBase64url(await subtle.exportKey('raw', pair.publicKey)), iv: toBase64url(iv), body: toBase64url(body),
  }
  const signed = [file.format, file.device, file.key, file.ephemeral, file.iv, file.body].join('\n')
  return JSON.stringify({ ...file, mac: toBase64url(await subtle.sign('HMAC', secret, bytes(signed))) })
}

/** @param {string} server its public key, a raw point in base64url @param {CryptoKey} own */
async function fileKeyFor(server, own) {
  const known = await crypto.subtle.importKey('raw', fromBase64url(server), CURVE, false, [])
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: known }, own, 256)
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: bytes(FORMAT) }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
}

/** As something that can be saved. @param {string} file */
export const asBlob = (file) => new Blob([file], { type: 'application/json' })
