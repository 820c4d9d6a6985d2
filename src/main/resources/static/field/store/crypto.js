/**
 * Keys and what they lock. Whatever is kept is locked by AES-GCM with a fresh random start, and bound to the place where it
 * is kept: a record that is moved to another place does not open.
 *
 * @typedef {{ salt: Uint8Array<ArrayBuffer>, iv: Uint8Array<ArrayBuffer>, key: ArrayBuffer }} WrappedKey
 * @typedef {{ iv: Uint8Array<ArrayBuffer>, data: ArrayBuffer }} Locked
 */

const ROUNDS = 600_000
const IV_BYTES = 12
const SALT_BYTES = 32
const AES = { name: 'AES-GCM', length: 256 }
const HMAC = { name: 'HMAC', hash: 'SHA-256' }

const subtle = globalThis.crypto.subtle

/** @param {number} length @returns {Uint8Array<ArrayBuffer>} */
export const random = (length) => crypto.getRandomValues(new Uint8Array(length))

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
const bytes = (text) => new TextEncoder().encode(text)

/** The secret of the device as a key that no script can read again. @param {Uint8Array<ArrayBuffer>} secret */
export const secretKey = (secret) => subtle.importKey('raw', secret, HMAC, false, ['sign'])

/**
 * The half of the PIN that lies outside it: whoever has the browser can use it, so it signs nothing that the server takes
 * for the reviewer's. From the secret one way; the secret itself is kept under the data key.
 *
 * @param {Uint8Array<ArrayBuffer>} secret
 */
export async function pinHalf(secret) {
  const half = await subtle.sign('HMAC', await secretKey(secret), bytes('chung-tay-field-pin-half-1'))
  return secretKey(new Uint8Array(half))
}

/** A data key that can be wrapped; kept nowhere. */
export const newDataKey = () => subtle.generateKey(AES, true, ['encrypt', 'decrypt'])

/**
 * From the PIN and the secret of the device, neither of which is enough: signing by the secret is the first half of an HKDF
 * with the secret as its salt.
 *
 * @param {string} pin @param {CryptoKey} secret @param {Uint8Array<ArrayBuffer>} salt
 */
async function pinKey(pin, secret, salt) {
  const typed = await subtle.importKey('raw', bytes(pin.normalize('NFC')), 'PBKDF2', false, ['deriveBits'])
  const slow = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, typed, 256)
  return wrappingKey(new Uint8Array(await subtle.sign('HMAC', secret, slow)), salt, 'chung-tay-field-pin-1')
}

/** @param {Uint8Array<ArrayBuffer>} material @param {Uint8Array<ArrayBuffer>} salt @param {string} purpose */
async function wrappingKey(material, salt, purpose) {
  const base = await subtle.importKey('raw', material, 'HKDF', false, ['deriveKey'])
  return subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info: bytes(purpose) }, base, AES, false, ['wrapKey', 'unwrapKey'])
}

/** @param {Uint8Array<ArrayBuffer>} recovery @param {Uint8Array<ArrayBuffer>} salt */
const recoveryKey = (recovery, salt) => wrappingKey(recovery, salt, 'chung-tay-field-recovery-1')

/** @param {CryptoKey} dataKey @param {string} pin @param {CryptoKey} secret @returns {Promise<WrappedKey>} */
export const wrapByPin = (dataKey, pin, secret) => wrap(dataKey, (salt) => pinKey(pin, secret, salt))

/** @param {CryptoKey} dataKey @param {Uint8Array<ArrayBuffer>} recovery @returns {Promise<WrappedKey>} */
export const wrapByRecovery = (dataKey, recovery) => wrap(dataKey, (salt) => recoveryKey(recovery, salt))

/** @param {CryptoKey} dataKey @param {(salt: Uint8Array<ArrayBuffer>) => Promise<CryptoKey>} by @returns {Promise<WrappedKey>} */
async function wrap(dataKey, by) {
  const [salt, iv] = [random(SALT_BYTES), random(IV_BYTES)]
  return { salt, iv, key: await subtle.wrapKey('raw', dataKey, await by(salt), { name: 'AES-GCM', iv }) }
}

/** Null: the PIN is another one. @param {WrappedKey} wrapped @param {string} pin @param {CryptoKey} secret */
export const unwrapByPin = async (wrapped, pin, secret) => unwrap(wrapped, await pinKey(pin, secret, wrapped.salt), false)

/** A key that can be wrapped anew; null: the secret is another one. @param {WrappedKey} wrapped @param {Uint8Array<ArrayBuffer>} recovery */
export const unwrapByRecovery = async (wrapped, recovery) => unwrap(wrapped, await recoveryKey(recovery, wrapped.salt), true)

/** @param {WrappedKey} wrapped @param {CryptoKey} by @param {boolean} extractable @returns {Promise<CryptoKey | null>} */
async function unwrap(wrapped, by, extractable) {
  try {
    return await subtle.unwrapKey('raw', wrapped.key, by, { name: 'AES-GCM', iv: wrapped.iv }, AES, extractable, ['encrypt', 'decrypt'])
  } catch {
    return null // AES-GCM says only that it does not fit
  }
}

/** The same key, so that it can never be read again. @param {CryptoKey} dataKey */
export async function hardened(dataKey) {
  return subtle.importKey('raw', await subtle.exportKey('raw', dataKey), AES, false, ['encrypt', 'decrypt'])
}

/** @param {CryptoKey} key @param {string} place @param {BufferSource} data @returns {Promise<Locked>} */
export async function lockBytes(key, place, data) {
  const iv = random(IV_BYTES)
  return { iv, data: await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(place) }, key, data) }
}

/** @param {CryptoKey} key @param {string} place @param {Locked} locked @returns {Promise<ArrayBuffer>} */
export const openBytes = (key, place, { iv, data }) =>
  subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytes(place) }, key, data)

/** @param {CryptoKey} key @param {string} place @param {unknown} value */
export const lock = (key, place, value) => lockBytes(key, place, bytes(JSON.stringify(value)))

/** @param {CryptoKey} key @param {string} place @param {Locked} locked @returns {Promise<any>} */
export const unlock = async (key, place, locked) => JSON.parse(new TextDecoder().decode(await openBytes(key, place, locked)))
